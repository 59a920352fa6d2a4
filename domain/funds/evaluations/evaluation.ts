// What assessors say of a fund's year: what the system reckons stands beside it, and either counts.
import { z } from 'zod'
import { wordings } from '../../shared/wordings.ts'
import { type EvaluationForm, type EvaluationItem, type EvaluationPart, itemsOf, pointsFor } from './evaluation-form.ts'
import { EVIDENCE, measure, type YearFacts } from './reckoning.ts'

export const ASSESSOR_KINDS = wordings({
  self: 'เจ้าหน้าที่กองทุน (ประเมินตนเอง)',
  committee: 'คณะกรรมการกองทุน',
  mentor: 'พี่เลี้ยงกองทุน',
  district: 'ทีมอำเภอ',
})
export const AssessorKind = z.enum(Object.keys(ASSESSOR_KINDS) as [keyof typeof ASSESSOR_KINDS])
export type AssessorKind = keyof typeof ASSESSOR_KINDS

export const Score = z.object({
  code: z.string().max(20),
  /** Null leaves it to what is reckoned. */
  points: z.number().min(0).max(100).multipleOf(0.5).nullable().default(null),
  reason: z.string().max(4000).default(''),
})
export type Score = z.infer<typeof Score>

const line = z.string().max(200).default('')
export const AssessorHead = z.object({
  name: line,
  position: line,
  organization: line,
  phone: z.string().max(50).default(''),
  email: line,
  onDay: z.iso.date().nullable().default(null),
})

export const NewEvaluation = z.object({
  id: z.uuid(),
  fiscalYear: z.int().min(2000).max(2200),
  formId: z.uuid(),
  assessorKind: AssessorKind,
})
export type NewEvaluation = z.infer<typeof NewEvaluation>

/** Saved as it is typed, from the revision on the screen. */
export const EvaluationDraft = z.object({
  revision: z.int(),
  head: AssessorHead.prefault({}),
  scores: z.array(Score).max(300).default([]),
  comment: z.string().max(20_000).default(''),
})
export type EvaluationDraft = z.infer<typeof EvaluationDraft>

export const Reckoned = z.object({
  code: z.string(),
  value: z.number().nullable(),
  /** Null where it cannot be known, or the form does not tell its borders. */
  points: z.number().nullable(),
  says: z.record(z.string(), z.union([z.string(), z.number()])),
  evidence: z.enum(EVIDENCE),
})
export type Reckoned = z.infer<typeof Reckoned>

export const Evaluation = NewEvaluation.extend({
  head: AssessorHead,
  scores: z.array(Score),
  comment: z.string(),
  revision: z.int(),
  reckoned: z.array(Reckoned),
  /** What is not said yet counts nothing. */
  total: z.number(),
  grade: z.string().nullable(),
  closedBy: z.string().nullable(),
  closedAt: z.iso.datetime().nullable(),
  may: z.object({ write: z.boolean() }),
})
export type Evaluation = z.infer<typeof Evaluation>

export const reckonForm = (form: EvaluationForm, facts: YearFacts): Reckoned[] =>
  form.parts.flatMap(itemsOf).flatMap((item) => {
    if (!item.measure) return []
    const measured = measure(facts, item.measure)
    return [{ ...measured, code: item.code, points: pointsFor(item, measured.value) }]
  })

type Said = { scores: readonly Score[]; reckoned: readonly Reckoned[] }

/** What counts: the assessor's word, else what is reckoned; null when neither is there. */
export function countedFor({ code }: Pick<EvaluationItem, 'code'>, { scores, reckoned }: Said): number | null {
  const said = scores.find((score) => score.code === code)?.points
  return said ?? reckoned.find((one) => one.code === code)?.points ?? null
}

export const pointsOfPart = (part: EvaluationPart, said: Said) =>
  itemsOf(part).reduce((sum, item) => sum + (countedFor(item, said) ?? 0), 0)

export const totalOf = ({ parts }: EvaluationForm, said: Said) =>
  parts.reduce((sum, part) => sum + pointsOfPart(part, said), 0)

export const gradeOf = ({ grades }: Pick<EvaluationForm, 'grades'>, total: number) =>
  grades.find(({ from }) => total >= from)

/** A score of its own wants a reason: where nothing is reckoned, and where it is overruled. */
export function wantsReason({ code }: Pick<EvaluationItem, 'code'>, { scores, reckoned }: Said): boolean {
  const said = scores.find((score) => score.code === code)
  if (said?.points === null || said === undefined) return false
  return said.points !== reckoned.find((one) => one.code === code)?.points && said.reason.trim() === ''
}

/** More than the most, one that is no option, or nothing at all. */
const isWrong = (item: EvaluationItem, part: EvaluationPart, points: number | null) =>
  points === null ||
  points > (item.points ?? part.points) ||
  (item.options.length > 0 && !item.options.some((option) => option.points === points))

/** Items that want points or a reason, a part with more points than it has, and `name` of who assesses. */
export function gapsOfEvaluation({ parts }: EvaluationForm, said: Said & Pick<EvaluationDraft, 'head'>): string[] {
  const inPart = (part: EvaluationPart) => [
    ...itemsOf(part)
      .filter((item) => isWrong(item, part, countedFor(item, said)) || wantsReason(item, said))
      .map(({ code }) => code),
    ...(pointsOfPart(part, said) > part.points ? [part.code] : []),
  ]
  return [...(said.head.name.trim() ? [] : ['name']), ...parts.flatMap(inPart)]
}

const YearGrade = z.object({
  fiscalYear: z.int(),
  total: z.number(),
  grade: z.string().nullable(),
  assessorKind: AssessorKind,
  evaluationId: z.uuid(),
})
/** A fund with the last signed evaluation of each of three years, the newest first. */
export const EvaluatedFund = z.object({
  fundId: z.uuid(),
  code: z.string(),
  nameTh: z.string(),
  areaCode: z.string(),
  years: z.array(YearGrade),
})
export type EvaluatedFund = z.infer<typeof EvaluatedFund>
