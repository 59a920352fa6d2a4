// An assessment: which instrument, in which version, with which answers; and what it came to.
import { z } from 'zod'
import { codesOf, wordings } from '../../shared/wordings.ts'
import { TAI_BANDS } from './tai-table.ts'

export const ASSESSMENT_METHODS = wordings({
  asked: 'ถามเจ้าตัว',
  observed: 'สังเกตเอง',
  'told-by-family': 'ถามญาติหรือผู้ดูแล',
})
export const AssessmentMethod = codesOf(ASSESSMENT_METHODS)

export const ASSESSMENT_PLACES = wordings({
  home: 'ที่บ้าน',
  unit: 'ที่หน่วยบริการ',
  telephone: 'ทางโทรศัพท์',
  elsewhere: 'ที่อื่น',
})
export const AssessmentPlace = codesOf(ASSESSMENT_PLACES)

const Answer = z.union([z.string().max(2000), z.number(), z.array(z.string().max(200)).max(50)])
export const AnswersGiven = z.record(z.string().max(60), Answer).refine((answers) => Object.keys(answers).length <= 300)

/** The client makes the id, so sending twice records once. It is scored at the centre again, whatever the phone showed. */
export const NewAssessment = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  instrument: z.string().max(40),
  version: z.string().max(20),
  assessedOn: z.iso.date(),
  answers: AnswersGiven,
  method: AssessmentMethod.nullable().default(null),
  place: AssessmentPlace.nullable().default(null),
  visitId: z.uuid().nullable().default(null),
  /** What was shown to whoever asked. */
  shownTotal: z.number().nullable().default(null),
  shownBand: z.string().max(40).nullable().default(null),
})
export type NewAssessment = z.infer<typeof NewAssessment>

export const FormerScore = z.object({
  ruleVersion: z.string(),
  total: z.number().nullable(),
  band: z.string().nullable(),
  until: z.string(),
})
export type FormerScore = z.infer<typeof FormerScore>

export const Assessment = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  instrument: z.string(),
  version: z.string(),
  assessedOn: z.iso.date(),
  /** null of an ADL that was written down at a visit with its total only. */
  answers: AnswersGiven.nullable(),
  total: z.number().nullable(),
  /** As the rule of then said; what counts is the override, if there is one. */
  band: z.string().nullable(),
  overrideBand: z.string().nullable(),
  overrideReason: z.string().nullable(),
  overrideBy: z.string().nullable(),
  formerScores: z.array(FormerScore),
  method: AssessmentMethod.nullable(),
  place: AssessmentPlace.nullable(),
  recordedBy: z.string().nullable(),
  organizationName: z.string().nullable(),
  recordedAt: z.iso.datetime(),
  /** Written down at a visit, and taken back with it. */
  fromVisit: z.boolean(),
  isRestricted: z.boolean(),
  canWithdraw: z.boolean(),
})
export type Assessment = z.infer<typeof Assessment>

export const Override = z.object({
  id: z.uuid(),
  band: z.string().max(40),
  reason: z.string().trim().min(5).max(500),
})
export type Override = z.infer<typeof Override>

const Level = z.number().int().min(0).max(5)
const Range = z.tuple([Level, Level])

export const TaiTableLine = z.object({
  mobility: Range.optional(),
  mental: Range.optional(),
  eating: Range.optional(),
  toilet: Range.optional(),
  least: Range.optional(),
  leastOfEatingAndToilet: Range.optional(),
  band: z.enum(TAI_BANDS),
})

export const NewTaiTable = z.object({
  id: z.uuid(),
  fromDay: z.iso.date(),
  source: z.string().trim().min(3).max(500),
  lines: z.array(TaiTableLine).min(1).max(100),
})
export type NewTaiTable = z.infer<typeof NewTaiTable>
export const TaiTables = z.object({
  tables: z.array(
    z.object({ version: z.string(), fromDay: z.iso.date(), source: z.string(), lines: z.array(TaiTableLine) }),
  ),
})
