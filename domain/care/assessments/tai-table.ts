// From the four levels of TAI to its class: a decision table that an office may replace from a day on. The first line that
// fits decides. Thresholds as in use in the field (สปสช. เขต 12), not yet checked against the official form.
import type { Answers } from './instrument.ts'

export const TAI_DOMAINS = ['mobility', 'mental', 'eating', 'toilet'] as const
export type TaiDomain = (typeof TAI_DOMAINS)[number]
export const TAI_BANDS = ['B5', 'B4', 'B3', 'C4', 'C3', 'C2', 'I3', 'I2', 'I1'] as const
export type TaiBand = (typeof TAI_BANDS)[number]

type Range = readonly [from: number, to: number]
export type TaiLine = Partial<Record<TaiDomain | 'least' | 'leastOfEatingAndToilet', Range>> & { band: TaiBand }
export type TaiTable = { version: string; fromDay: string; source: string; lines: readonly TaiLine[] }

export const TAI_TABLE: TaiTable = {
  version: '1',
  fromDay: '2000-01-01',
  source: 'Typology of the Aged with Illustration; ตารางตัดสินใจเริ่มต้นของระบบ ควรตรวจกับแบบฟอร์มจริงของพื้นที่',
  lines: [
    { mobility: [0, 2], eating: [4, 5], band: 'I3' },
    { mobility: [0, 2], eating: [3, 3], band: 'I2' },
    { mobility: [0, 2], eating: [0, 2], band: 'I1' },
    { mobility: [3, 5], mental: [0, 3], leastOfEatingAndToilet: [4, 5], band: 'C4' },
    { mobility: [3, 5], mental: [0, 3], leastOfEatingAndToilet: [3, 3], band: 'C3' },
    { mobility: [3, 5], mental: [0, 3], leastOfEatingAndToilet: [0, 2], band: 'C2' },
    { mobility: [3, 5], mental: [4, 5], least: [5, 5], band: 'B5' },
    { mobility: [3, 5], mental: [4, 5], least: [4, 4], band: 'B4' },
    { mobility: [3, 5], mental: [4, 5], band: 'B3' },
  ],
}

/** undefined when a level is missing or no line fits. */
export function taiBandOf({ lines }: Pick<TaiTable, 'lines'>, answers: Answers): TaiBand | undefined {
  const levels = TAI_DOMAINS.map((domain) => answers[domain])
  if (!levels.every((level) => typeof level === 'number')) return undefined
  const [mobility, mental, eating, toilet] = levels as [number, number, number, number]
  const said = {
    mobility,
    mental,
    eating,
    toilet,
    least: Math.min(mobility, mental, eating, toilet),
    leastOfEatingAndToilet: Math.min(eating, toilet),
  }
  const fits = ({ band: _, ...line }: TaiLine) =>
    Object.entries(line).every(
      ([key, [from, to]]) => said[key as keyof typeof said] >= from && said[key as keyof typeof said] <= to,
    )
  return lines.find(fits)?.band
}

/** The table that holds on a day: the latest that has begun. */
export const taiTableOn = (tables: readonly TaiTable[], day: string): TaiTable =>
  [...tables].sort((a, b) => (a.fromDay < b.fromDay ? 1 : -1)).find(({ fromDay }) => fromDay <= day) ?? TAI_TABLE
