// What is seldom seen in a home and is worth a second look. Never a reason to refuse: extreme values do occur.
import type { NewVisit } from '../../../domain/care/visits/visit.ts'

export type Measure = keyof Pick<NewVisit, 'systolic' | 'diastolic' | 'pulse' | 'weightKg' | 'heightCm' | 'sugar'>

export const USUAL: Record<Measure, { from: number; to: number }> = {
  systolic: { from: 80, to: 200 },
  diastolic: { from: 40, to: 120 },
  pulse: { from: 45, to: 130 },
  weightKg: { from: 2, to: 160 },
  heightCm: { from: 45, to: 200 },
  sugar: { from: 50, to: 350 },
}

export const isUnusual = (measure: Measure, value: number | null) =>
  value !== null && (value < USUAL[measure].from || value > USUAL[measure].to)
