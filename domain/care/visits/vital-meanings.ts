// What a measured value means, as a code of the list `vitalMeaning` and how soon somebody should look at it.
// Bands: blood pressure after the Thai hypertension guideline of 2019, fasting sugar and BMI after the Ministry of Public Health
// (BMI in the cut-offs for Asians), oxygen, fever, pulse and breathing as district nurses are taught. No diagnosis.
import type { SugarKind } from './visit-lists.ts'

/** `good`, `watch` it, show it to a nurse (`ask`), or act at once (`now`). */
export type Concern = 'good' | 'watch' | 'ask' | 'now'
export type Meaning = { code: string; concern: Concern }

/** From this value on, until the next: ascending. */
type Band = readonly [from: number, code: string, concern: Concern]

const bandOf = (bands: readonly Band[], value: number): Meaning => {
  const [, code, concern] = bands.findLast(([from]) => value >= from) ?? bands[0]!
  return { code, concern }
}

const SYSTOLIC: readonly Band[] = [
  [0, 'pressure-low', 'ask'],
  [90, 'pressure-best', 'good'],
  [120, 'pressure-normal', 'good'],
  [130, 'pressure-risk', 'watch'],
  [140, 'pressure-high', 'ask'],
  [180, 'pressure-danger', 'now'],
]
const DIASTOLIC: readonly Band[] = [
  [0, 'pressure-low', 'ask'],
  [50, 'pressure-best', 'good'],
  [80, 'pressure-normal', 'good'],
  [85, 'pressure-risk', 'watch'],
  [90, 'pressure-high', 'ask'],
  [110, 'pressure-danger', 'now'],
]
const PRESSURE_ORDER = [
  'pressure-best',
  'pressure-normal',
  'pressure-low',
  'pressure-risk',
  'pressure-high',
  'pressure-danger',
]

/** The worse of the two figures speaks; of both, before anything is said. */
export function pressureMeaning(systolic: number | null, diastolic: number | null): Meaning | undefined {
  if (systolic === null || diastolic === null) return undefined
  const both = [bandOf(SYSTOLIC, systolic), bandOf(DIASTOLIC, diastolic)]
  return both.sort((a, b) => PRESSURE_ORDER.indexOf(b.code) - PRESSURE_ORDER.indexOf(a.code))[0]
}

const FASTING: readonly Band[] = [
  [0, 'sugar-low', 'now'],
  [70, 'sugar-normal', 'good'],
  [100, 'sugar-risk', 'watch'],
  [126, 'sugar-high', 'ask'],
  [300, 'sugar-danger', 'now'],
]
const RANDOM: readonly Band[] = [
  [0, 'sugar-low', 'now'],
  [70, 'sugar-normal', 'good'],
  [140, 'sugar-risk', 'watch'],
  [200, 'sugar-high', 'ask'],
  [300, 'sugar-danger', 'now'],
]

/** Where nobody said when she ate, it is taken as at any time. */
export const sugarMeaning = (value: number, kind: SugarKind | null) =>
  bandOf(kind === 'fasting' ? FASTING : RANDOM, value)

export const temperatureMeaning = (value: number) =>
  bandOf(
    [
      [0, 'temperature-low', 'ask'],
      [35, 'temperature-normal', 'good'],
      [37.5, 'fever-slight', 'watch'],
      [38, 'fever', 'ask'],
      [39, 'fever-high', 'now'],
    ],
    value,
  )

export const oxygenMeaning = (value: number) =>
  bandOf(
    [
      [0, 'oxygen-danger', 'now'],
      [90, 'oxygen-low', 'ask'],
      [95, 'oxygen-normal', 'good'],
    ],
    value,
  )

/** Of grown people; a child's heart and breath are quicker. */
export const pulseMeaning = (value: number) =>
  bandOf(
    [
      [0, 'pulse-slow', 'ask'],
      [50, 'pulse-normal', 'good'],
      [101, 'pulse-fast', 'watch'],
      [121, 'pulse-very-fast', 'ask'],
    ],
    value,
  )

export const respirationMeaning = (value: number) =>
  bandOf(
    [
      [0, 'breath-slow', 'ask'],
      [12, 'breath-normal', 'good'],
      [21, 'breath-fast', 'watch'],
      [25, 'breath-very-fast', 'now'],
    ],
    value,
  )

export function bmiOf(weightKg: number | null, heightCm: number | null): number | undefined {
  if (!weightKg || !heightCm || heightCm < 50) return undefined
  return Math.round((weightKg / (heightCm / 100) ** 2) * 10) / 10
}

/** Of grown people only: children are judged by tables of growth. */
export const bmiMeaning = (bmi: number) =>
  bandOf(
    [
      [0, 'bmi-thin', 'watch'],
      [18.5, 'bmi-normal', 'good'],
      [23, 'bmi-plump', 'watch'],
      [25, 'bmi-obese', 'watch'],
      [30, 'bmi-very-obese', 'ask'],
    ],
    bmi,
  )

/** ชาย 90 cm, หญิง 80 cm. */
export function waistMeaning(waistCm: number, sex: 'male' | 'female' | null): Meaning | undefined {
  if (sex === null) return undefined
  return waistCm >= (sex === 'male' ? 90 : 80)
    ? { code: 'waist-wide', concern: 'watch' }
    : { code: 'waist-normal', concern: 'good' }
}
