// What may be chosen of a visit. Without schemas, so that the phone carries the codes and not the library.

/** Who was met at the home. */
export const MET_WITH = ['herself', 'carer', 'relative', 'nobody'] as const
export type MetWith = (typeof MET_WITH)[number]

export const PRESSURE_POSITIONS = ['sitting', 'lying'] as const
export type PressurePosition = (typeof PRESSURE_POSITIONS)[number]

/** After eight hours without food, or at any time (DTX). */
export const SUGAR_KINDS = ['fasting', 'random'] as const
export type SugarKind = (typeof SUGAR_KINDS)[number]

/** NPIAP: four degrees, one that cannot be told, and an injury of the deep tissue. */
export const SORE_GRADES = ['1', '2', '3', '4', 'unstageable', 'deep'] as const
export type SoreGrade = (typeof SORE_GRADES)[number]

/** What was done at the home: care given there, advice to the family, and ways opened for her. */
export const VISIT_ACTS = [
  'talk',
  'advice',
  'measuring',
  'medicine-check',
  'wound-dressing',
  'exercise',
  'turning',
  'hygiene',
  'feeding',
  'tube-care',
  'carer-teaching',
  'home-safety',
  'things-brought',
  'papers',
  'doctor',
  'other',
] as const
export type VisitAct = (typeof VISIT_ACTS)[number]
