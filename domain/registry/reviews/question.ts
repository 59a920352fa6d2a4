// What an import asked somebody to look at: a number that is none, a remark that she died, a prefix that is not of her sex.
import { z } from 'zod'

export const QuestionsQuery = z.object({
  state: z.enum(['open', 'settled', 'all']).default('open'),
  area: z
    .string()
    .regex(/^(R\d{1,2}|\d{2}|\d{4}|\d{6}|\d{8})$/)
    .optional(),
  batch: z.uuid().optional(),
  code: z.string().max(80).optional(),
  person: z.uuid().optional(),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type QuestionsQuery = z.infer<typeof QuestionsQuery>

export const Question = z.object({
  id: z.uuid(),
  /** As she stands now. */
  personId: z.uuid(),
  fullName: z.string(),
  areaName: z.string(),
  sourceId: z.uuid().nullable(),
  batchId: z.uuid().nullable(),
  fileName: z.string().nullable(),
  sheet: z.string().nullable(),
  row: z.number().int().nullable(),
  /** Its words are those of the remark: issues.<code> of domain text, with `details` put in. */
  code: z.string(),
  column: z.string().nullable(),
  /** The cell as it came; a 13-digit number is masked. */
  value: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
  createdAt: z.iso.datetime(),
  settledAt: z.iso.datetime().nullable(),
  settledBy: z.string().nullable(),
  note: z.string().nullable(),
})
export type Question = z.infer<typeof Question>

export const QuestionsPage = z.object({
  questions: z.array(Question),
  count: z.object({ value: z.number().int(), more: z.boolean() }),
  /** How many there are of each code, of what the other filters find; counted up to a thousand each. */
  byCode: z.array(z.object({ code: z.string(), value: z.number().int() })),
  next: z.string().nullable(),
})
export type QuestionsPage = z.infer<typeof QuestionsPage>

export const QuestionSettlement = z.object({ id: z.uuid(), note: z.string().trim().max(500).optional() })
export type QuestionSettlement = z.infer<typeof QuestionSettlement>
