// เขตสุขภาพ, by province. Source: the thirteen regions of สปสช. and of the Ministry of Public Health, since 2559.

const ZONES: Record<number, readonly [office: string, provinces: string]> = {
  1: ['เชียงใหม่', '50 51 52 54 55 56 57 58'],
  2: ['พิษณุโลก', '53 63 64 65 67'],
  3: ['นครสวรรค์', '18 60 61 62 66'],
  4: ['สระบุรี', '12 13 14 15 16 17 19 26'],
  5: ['ราชบุรี', '70 71 72 73 74 75 76 77'],
  6: ['ระยอง', '11 20 21 22 23 24 25 27'],
  7: ['ขอนแก่น', '40 44 45 46'],
  8: ['อุดรธานี', '38 39 41 42 43 47 48'],
  9: ['นครราชสีมา', '30 31 32 36'],
  10: ['อุบลราชธานี', '33 34 35 37 49'],
  11: ['สุราษฎร์ธานี', '80 81 82 83 84 85 86'],
  12: ['สงขลา', '90 91 92 93 94 95 96'],
  13: ['กรุงเทพมหานคร', '10'],
}

const zoneByProvince = new Map(
  Object.entries(ZONES).flatMap(([zone, [, provinces]]) => provinces.split(' ').map((code) => [code, Number(zone)])),
)

/** Of any area code; undefined for none that is known. */
export const healthZoneOf = (areaCode: string): number | undefined => zoneByProvince.get(areaCode.slice(0, 2))

export const provincesOfZone = (zone: number): string[] => ZONES[zone]?.[1].split(' ') ?? []

/** เขต 12 สงขลา */
export const zoneNameTh = (zone: number): string => `เขต ${zone} ${ZONES[zone]?.[0] ?? ''}`.trim()
