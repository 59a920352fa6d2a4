// What a phone is told of the forms that came back to its owner, with what she had filled in.
import type { FormKind, ReturnedForm } from '../../../domain/care/form-reviews/form-review.ts'
import type { Work } from '../../platform/work.ts'
import { listReturned } from './form-reviews.queries.ts'

type Read = (work: Work, formIds: string[]) => Promise<Map<string, unknown>>

const readers = new Map<FormKind, Read>()

/** The noun of a form says how it is read. A kind without a reader comes back with its note alone. */
export const registerReturnedForm = (kind: FormKind, read: Read) => void readers.set(kind, read)

export async function returnedForms(work: Work): Promise<ReturnedForm[]> {
  const returned = await listReturned(work)
  const forms = new Map<string, unknown>()
  for (const [kind, read] of readers) {
    const ids = returned.filter((one) => one.kind === kind).map(({ formId }) => formId)
    if (ids.length > 0) for (const [id, form] of await read(work, ids)) forms.set(id, form)
  }
  return returned.map((one) => ({ ...one, form: forms.get(one.formId) ?? null }))
}
