// What is seldom measured in a home and worth a second look. Never a reason to refuse: extreme values do occur.
// Phone and office ask the same; without schemas, so that the phone stays small.

export const VITAL_SIGNS = [
  'systolic',
  'diastolic',
  'pulse',
  'temperature',
  'respiration',
  'oxygen',
  'sugar',
  'weightKg',
  'heightCm',
  'waistCm',
] as const
export type VitalSign = (typeof VITAL_SIGNS)[number]

/** mmHg, beats and breaths a minute, °C, % SpO₂, mg/dL, kg and cm. */
export const USUAL: Record<VitalSign, { from: number; to: number }> = {
  systolic: { from: 80, to: 200 },
  diastolic: { from: 40, to: 120 },
  pulse: { from: 45, to: 130 },
  temperature: { from: 35, to: 40.5 },
  respiration: { from: 10, to: 35 },
  oxygen: { from: 85, to: 100 },
  sugar: { from: 50, to: 350 },
  weightKg: { from: 2, to: 160 },
  heightCm: { from: 45, to: 200 },
  waistCm: { from: 40, to: 150 },
}

/** What the centre takes at all; what lies beyond is a slip of the finger. */
export const POSSIBLE: Record<VitalSign, { to: number; whole: boolean }> = {
  systolic: { to: 400, whole: true },
  diastolic: { to: 300, whole: true },
  pulse: { to: 400, whole: true },
  temperature: { to: 50, whole: false },
  respiration: { to: 150, whole: true },
  oxygen: { to: 100, whole: true },
  sugar: { to: 2000, whole: false },
  weightKg: { to: 500, whole: false },
  heightCm: { to: 300, whole: false },
  waistCm: { to: 300, whole: false },
}

export const isUnusual = (sign: VitalSign, value: number | null) =>
  value !== null && (value < USUAL[sign].from || value > USUAL[sign].to)

export const isPossible = (sign: VitalSign, value: number) => value >= 0 && value <= POSSIBLE[sign].to
