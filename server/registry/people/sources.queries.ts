import { sql } from 'kysely'
import type { PersonSays } from '../../../domain/registry/people/fold-person.ts'
import type { PersonFacts } from '../../../domain/registry/people/person.ts'
import type { Trusts } from '../../../domain/registry/trust-order/trust-order.ts'
import type { Db } from '../../platform/database.ts'

type SourceRow = {
  personId: string
  id: string
  organizationId: string
  kind: 'import' | 'manual'
  saidOn: string
  trust: number
  trusts: Trusts | null
  says: SaidByHand
  numberIndex: Buffer | null
  numberSealed: Buffer | null
  numberDisputed: boolean
}

/** Beside the facts, what makes a hand's word a move or a settlement. */
export type SaidByHand = Partial<PersonFacts> & { movedOn?: string; settles?: readonly string[] }

/** What is said of a person, and which number, by one source that still stands. Only a right number has an index. */
export type StandingSource = PersonSays & WrittenNumber

/** A disputed number is believed of somebody else. */
export type WrittenNumber = { numberIndex: Buffer | null; numberSealed: Buffer | null; numberDisputed: boolean }

const saysOf = ({
  id,
  organizationId,
  kind,
  saidOn,
  trust,
  trusts,
  says: { movedOn, settles, ...says },
  numberIndex,
  numberSealed,
  numberDisputed,
}: SourceRow): StandingSource => ({
  id,
  organizationId,
  kind,
  saidOn,
  trust,
  says,
  numberIndex: numberIndex && Buffer.from(numberIndex),
  numberSealed: numberSealed && Buffer.from(numberSealed),
  numberDisputed,
  ...(trusts ? { trusts } : {}),
  ...(movedOn ? { movedOn } : {}),
  ...(settles ? { settles } : {}),
})

/** What each organisation's lists weigh, where somebody set it. */
export const TRUSTS = sql`
  select organization_id, jsonb_object_agg(field_group, trust) as trusts from trust_orders group by organization_id`

/** The standing sources of these people, by person. Those who have been merged away speak for the one who stays. */
export async function listSourcesOf(db: Db, personIds: string[]): Promise<Map<string, StandingSource[]>> {
  const { rows } = await sql<SourceRow>`
    select coalesce(p.current_id, p.id) as person_id, s.id, s.organization_id, s.kind, s.said_on, s.trust, t.trusts, s.says, s.number_index, s.number_sealed, s.number_disputed
    from people p join sources_as_said s on s.person_id = p.id
    left join (${TRUSTS}) t on t.organization_id = s.organization_id and s.kind = 'import'
    where (p.id = any (${personIds}::uuid[]) or p.current_id = any (${personIds}::uuid[])) and s.withdrawn_at is null
    order by s.id`.execute(db)
  const byPerson = new Map<string, StandingSource[]>(personIds.map((id) => [id, []]))
  for (const row of rows) byPerson.get(row.personId)?.push(saysOf(row))
  return byPerson
}

export type NewSource = {
  personId: string
  id: string
  organizationId: string
  saidOn: string
  says: SaidByHand
  numberIndex: Buffer | null
  numberSealed: Buffer | null
  createdBy: string | null
}

/** A manual edit is a source too (decision 13): believed before any list. */
export const MANUAL_TRUST = 100

export const addManualSource = (db: Db, { says, ...source }: NewSource) =>
  db
    .insertInto('personSources')
    .values({ ...source, kind: 'manual', trust: MANUAL_TRUST, says: JSON.stringify(says) })
    .execute()
