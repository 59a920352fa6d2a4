// By what a receipt knows the body of a visit again (decision 7).
import { FIELD_VISIT_KEYS, type NewVisit } from './visit.ts'

const saysNothing = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)

/**
 * What a later release added counts only where it says something: a body of the first release, sent again after the centre was
 * updated, must have the hash that its receipt was kept with, or a stored visit would be refused as another one.
 */
export function receiptBodyOf({ id: _id, ...body }: NewVisit): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(body).filter(([key, value]) => !(FIELD_VISIT_KEYS.includes(key) && saysNothing(value))),
  )
}
