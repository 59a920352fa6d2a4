// Local forms and their answers, as they travel.
import { z } from 'zod'
import { codesOf, wordings } from '../../shared/wordings.ts'
import { FormState } from '../form-reviews/form-review.ts'
import type { FormAnswers, FormDefinition, OpenForm } from './local-form.ts'

export const FORM_AUDIENCES = wordings({ organization: 'เฉพาะหน่วยงานเรา', everyone: 'ทุกหน่วยงาน' })
export const FormAudience = codesOf(FORM_AUDIENCES)

const Words = z.object({ th: z.string(), en: z.string() })
/** Made by this house from a file; it is given on as it was made. */
const Definition = z.custom<FormDefinition>((value) => typeof value === 'object' && value !== null)
const Remark = z.object({
  sheet: z.string(),
  row: z.number().int().nullable(),
  /** Not told of files that were brought earlier. */
  column: z.string().nullable().default(null),
  severity: z.enum(['error', 'note']),
  says: Words,
})

/** A file for a new form, or for a new version of the form of this id. */
export const NewForm = z.object({ id: z.uuid(), shownTo: FormAudience.default('organization') })
export type NewForm = z.infer<typeof NewForm>

export const LocalForm = z.object({
  id: z.uuid(),
  organizationName: z.string(),
  shownTo: FormAudience,
  title: Words,
  latest: z.number().int(),
  /** The version that is asked now; null while none was published. */
  published: z.number().int().nullable(),
  closedAt: z.iso.datetime().nullable(),
  answers: z.number().int(),
  canManage: z.boolean(),
})
export type LocalForm = z.infer<typeof LocalForm>
export const LocalForms = z.object({ forms: z.array(LocalForm), canBring: z.boolean() })

export const LocalFormInDetail = LocalForm.extend({
  version: z.number().int(),
  fileName: z.string(),
  definition: Definition,
  remarks: z.array(Remark),
})
export type LocalFormInDetail = z.infer<typeof LocalFormInDetail>

const Value = z.union([z.string().max(4_000), z.number(), z.array(z.string().max(200)).max(100)])
const Row = z.record(z.string().max(60), Value)
export const AnswersOfForm = z.record(z.string().max(60), z.union([Value, z.array(Row).max(50)]))

export const NewFormAnswer = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  formId: z.uuid(),
  /** The one it was begun on, whichever is asked by now. */
  version: z.number().int().min(1),
  answeredOn: z.iso.date(),
  answers: AnswersOfForm,
  /** The one that came back from the office and is answered anew. Absent, not null: receipts of older phones must fit. */
  replaces: z.uuid().optional(),
})
export type NewFormAnswer = z.infer<typeof NewFormAnswer>

export const FormAnswer = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  formId: z.uuid(),
  version: z.number().int(),
  answeredOn: z.iso.date(),
  answers: AnswersOfForm,
  reckoned: z.record(z.string(), z.unknown()),
  isComplete: z.boolean(),
  title: Words,
  definition: Definition,
  recordedBy: z.string().nullable(),
  organizationName: z.string().nullable(),
  recordedAt: z.iso.datetime(),
  /** Where the office looks at what was answered; null where it does not. */
  review: FormState.nullable(),
  canReview: z.boolean(),
})
export type FormAnswer = z.infer<typeof FormAnswer>

/** One that came back, as the phone of whoever wrote it opens it again: on the version it was answered on. */
export type ReturnedAnswer = { form: OpenForm; answers: FormAnswers; answeredOn: string }
