// รอตรวจ → แก้ไข → อนุมัติ: where an organisation asks for it, what a volunteer fills in is looked at before it counts as final.
// Each step is a thing with who and when. A form is whatever has an id and is about a person.
import { z } from 'zod'

export const FORM_KINDS = ['household-survey', 'form-answer'] as const
export const FormKind = z.enum(FORM_KINDS)
export type FormKind = z.infer<typeof FormKind>

/** `submitted` waits for the office; `returned` waits for whoever filled it in. */
export const FORM_ACTS = ['submitted', 'returned', 'approved'] as const
export const FormAct = z.enum(FORM_ACTS)
export type FormAct = z.infer<typeof FormAct>

export const FormState = z.object({
  act: FormAct,
  note: z.string().nullable(),
  by: z.string().nullable(),
  at: z.iso.datetime(),
})
export type FormState = z.infer<typeof FormState>

export const FormReview = z
  .object({
    id: z.uuid(),
    personId: z.uuid(),
    formId: z.uuid(),
    act: z.enum(['returned', 'approved']),
    note: z.string().trim().max(1000).nullable().default(null),
  })
  .refine(({ act, note }) => act === 'approved' || note, { path: ['note'] })
export type FormReview = z.infer<typeof FormReview>

export const FormsQuery = z.object({ state: z.enum(['submitted', 'returned']).default('submitted') })

export const WaitingForm = z.object({
  formId: z.uuid(),
  kind: FormKind,
  personId: z.uuid(),
  personName: z.string(),
  areaName: z.string(),
  author: z.string().nullable(),
  state: FormState,
  canReview: z.boolean(),
})
export type WaitingForm = z.infer<typeof WaitingForm>
export const WaitingForms = z.object({ forms: z.array(WaitingForm) })
export type WaitingForms = z.infer<typeof WaitingForms>

/** From which day on the forms of an organisation are reviewed; null: not at all. */
export const FormReviewRule = z.object({ from: z.iso.date().nullable() })
export type FormReviewRule = z.infer<typeof FormReviewRule>

/** A form that came back to whoever filled it in, as her phone is told. */
export const ReturnedForm = z.object({
  formId: z.uuid(),
  kind: FormKind,
  personId: z.uuid(),
  personName: z.string(),
  note: z.string(),
  by: z.string().nullable(),
  at: z.iso.datetime(),
  /** What she had filled in, where the noun of the form gives it. */
  form: z.unknown(),
})
export type ReturnedForm = z.infer<typeof ReturnedForm>
