// What a sign on the page means beside what was measured before, and what that was.
import type { SugarKind } from '../../../domain/care/visits/visit-lists.ts'
import * as meanings from '../../../domain/care/visits/vital-meanings.ts'
import type { VitalSign } from '../../../domain/care/visits/vital-ranges.ts'
import type { BundleVisit } from '../../../domain/sync/person-bundle.ts'

export type Known = { age: number | undefined; sex: 'male' | 'female' | null }
type Signs = Partial<Record<VitalSign, number | null>>

/** Bands of grown people: a child is judged by tables that only a nurse reads. */
const GROWN = 18
const isGrown = ({ age }: Known) => age === undefined || age >= GROWN

export function meaningOf(sign: VitalSign, signs: Signs, kind: SugarKind | null, known: Known) {
  const value = signs[sign] ?? null
  if (value === null) return undefined
  if (sign === 'temperature') return meanings.temperatureMeaning(value)
  if (sign === 'oxygen') return meanings.oxygenMeaning(value)
  if (sign === 'sugar') return meanings.sugarMeaning(value, kind)
  if (!isGrown(known)) return undefined
  if (sign === 'pulse') return meanings.pulseMeaning(value)
  if (sign === 'respiration') return meanings.respirationMeaning(value)
  if (sign === 'waistCm') return meanings.waistMeaning(value, known.sex)
  if (sign === 'systolic' || sign === 'diastolic')
    return meanings.pressureMeaning(signs.systolic ?? null, signs.diastolic ?? null)
  return undefined
}

/** Weighed today, or measured when last somebody did: a grown person's height stays. */
export function bmiMeaningOf(weightKg: number | null, heightCm: number | null, known: Known) {
  const bmi = isGrown(known) ? meanings.bmiOf(weightKg, heightCm) : undefined
  return bmi === undefined ? undefined : { bmi, ...meanings.bmiMeaning(bmi) }
}

type Measured = keyof Pick<
  BundleVisit,
  'systolic' | 'diastolic' | 'pulse' | 'temperature' | 'weightKg' | 'heightCm' | 'sugar'
>
const MEASURED: readonly string[] = ['systolic', 'diastolic', 'pulse', 'temperature', 'weightKg', 'heightCm', 'sugar']

/** When the sign was last measured, before this visit; `visits` are the newest first. */
export function lastOf(visits: readonly BundleVisit[], sign: VitalSign, visitId: string) {
  if (!MEASURED.includes(sign)) return undefined
  const visit = visits.find((one) => one.id !== visitId && one[sign as Measured] !== null)
  return visit && { value: visit[sign as Measured]!, on: visit.visitedOn }
}
