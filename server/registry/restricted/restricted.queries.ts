// Restricted facts of a person. Row-level security decides, kind by kind, what of them whoever asks may read.
import { type RawBuilder, sql } from 'kysely'
import type {
  NewRestrictedFact,
  RestrictedFact,
  RestrictedKind,
} from '../../../domain/registry/restricted/restricted.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

/** For lists of people `p`: those whose restricted fact of this kind whoever asks may read, and nobody else. */
export const hasRestricted = (kind: RestrictedKind): RawBuilder<boolean> => sql<boolean>`
  exists (select from person_restricted r where r.person_id = p.id and r.kind = ${kind}
    and r.unsaid_at is null and r.ended_on is null)`

/** The kinds that are open to the account at work today, of the people in its scope. */
export async function listMyKinds(db: Db): Promise<RestrictedKind[]> {
  const { rows } = await sql<{ kinds: RestrictedKind[] }>`select klang_restricted() as kinds`.execute(db)
  return [...(rows[0]?.kinds ?? [])].sort()
}

export async function countFactsOf(db: Db, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from people p join person_restricted r on r.person_id = p.id
    where (p.id = ${personId} or p.current_id = ${personId}) and r.unsaid_at is null and r.ended_on is null`.execute(db)
  return rows[0]?.count ?? 0
}

type Sealed = { sort?: RestrictedFact['sort']; detail?: string | null }

/** Newest first; those of people who were merged into her are hers. */
export async function listFactsOf({ db, centre }: Work, personId: string): Promise<RestrictedFact[]> {
  const { rows } = await sql<
    Omit<RestrictedFact, 'sort' | 'detail' | 'endingReason'> & { sealed: Buffer | null; sealedReason: Buffer | null }
  >`
    select r.id, r.kind, r.sealed, r.from_day, o.name_th as organization_name, a.name as recorded_by,
      r.source_id is not null as from_groups, r.ended_on, r.ending_reason as sealed_reason
    from people p
    join person_restricted r on r.person_id = p.id and r.unsaid_at is null
    join organizations o on o.id = r.organization_id
    left join accounts a on a.id = r.recorded_by
    where p.id = ${personId} or p.current_id = ${personId}
    order by r.ended_on desc nulls first, r.from_day desc, r.id desc`.execute(db)
  return rows.map(({ sealed, sealedReason, ...row }) => {
    const said = sealed ? (JSON.parse(centre.seal.open(Buffer.from(sealed)).toString()) as Sealed) : {}
    return {
      ...row,
      sort: said.sort ?? null,
      detail: said.detail ?? null,
      endingReason: sealedReason ? centre.seal.open(Buffer.from(sealedReason)).toString() : null,
    }
  })
}

/** A plain insert: whoever writes may have no right to read, so nothing can be asked back (decision 11). */
export async function insertFact(
  { db, centre, actor }: Work,
  personId: string,
  { id, kind, sort, detail, fromDay }: NewRestrictedFact,
): Promise<void> {
  if (!actor.organizationId) throw problems.notAllowed()
  await db
    .insertInto('personRestricted')
    .values({
      personId,
      id,
      kind,
      sealed: sort || detail ? centre.seal.close(JSON.stringify({ sort, detail } satisfies Sealed)) : null,
      fromDay: fromDay ?? bangkokToday(),
      organizationId: actor.organizationId,
      recordedBy: actor.accountId,
    })
    .execute()
}

/** Throws not-found for a fact that whoever asks may not read: not even its existence is told. */
export async function endFact(
  { db, centre, actor }: Work,
  personId: string,
  factId: string,
  reason: string,
): Promise<void> {
  const ended = await db
    .updateTable('personRestricted')
    .set({ endedOn: bangkokToday(), endedBy: actor.accountId, endingReason: centre.seal.close(reason) })
    .where('personId', '=', personId)
    .where('id', '=', factId)
    .where('endedOn', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!ended) throw problems.notFound({ what: 'restricted-fact' })
}
