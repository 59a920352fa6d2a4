// A change made without signal: field by field, against what was on the screen then. What somebody else has said meanwhile is not
// written over; it becomes a question to the coordinator, with both values (issue 5 §3).
import type { PersonFacts } from '../../../domain/registry/people/person.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { askQuestions } from '../reviews/question-writes.queries.ts'
import { getPersonRow, getStandingPerson } from './people.queries.ts'
import { aboutPerson, type Judge, refuseAddressOutOfScope } from './person-writes.ts'
import { sayByHand } from './save-person.ts'

export type FieldChange = {
  id: string
  personId: string
  says: Partial<PersonFacts>
  base: Record<string, unknown> | null
}

/** Empty is empty, however it is written; the order of keys and of lists of codes says nothing. */
function plain(value: unknown): string {
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) return ''
  if (Array.isArray(value)) return JSON.stringify(value.map(plain).sort())
  if (typeof value === 'object')
    return JSON.stringify(
      Object.entries(value as object)
        .map(([key, part]) => [key, plain(part)])
        .filter(([, part]) => part !== '')
        .sort(),
    )
  return String(value)
}

/** What may be written, and what two people have changed to different things. */
export function mergeFields(
  says: Record<string, unknown>,
  base: Record<string, unknown>,
  stands: Record<string, unknown>,
) {
  const write: Record<string, unknown> = {}
  const disputed: { field: string; wanted: unknown; stands: unknown }[] = []
  for (const [field, wanted] of Object.entries(says)) {
    if (plain(stands[field]) === plain(wanted)) continue
    if (plain(stands[field]) === plain(base[field])) write[field] = wanted
    else disputed.push({ field, wanted, stands: stands[field] ?? null })
  }
  return { write, disputed }
}

export const changeInTheField = audited(
  'person.correct',
  (work: Work, { id, personId, says, base }: FieldChange, judge: Judge) =>
    once(work, id, { personId, says, base }, async () => {
      const person = await getStandingPerson(work.db, personId)
      judge(work.actor)
      if (says.address) await refuseAddressOutOfScope(work, says.address.areaCode)
      const stands = (await getPersonRow(work.db, person.id)) as unknown as Record<string, unknown>
      const { write, disputed } = mergeFields(says, base ?? {}, stands)
      if (Object.keys(write).length > 0) await sayByHand(work, { personId: person.id, says: write })
      await askQuestions(
        work.db,
        null,
        disputed.map(({ field, wanted, stands: standing }) => ({
          personId: person.id,
          sourceId: null,
          sheet: null,
          row: null,
          code: 'changed-in-two-places',
          column: field,
          value: shown(wanted),
          details: { field, wanted: shown(wanted), stands: shown(standing) },
        })),
      )
      return { id: person.id }
    }),
  aboutPerson,
)

const shown = (value: unknown): string =>
  value === null || value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value)
