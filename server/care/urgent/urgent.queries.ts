import { sql } from 'kysely'
import type { UrgentCase, UrgentClosing, UrgentQuery } from '../../../domain/care/urgent/urgent.ts'
import type { UrgentCaseKind } from '../../../domain/care/urgent/urgent-lists.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

type Moments = 'raisedAt' | 'namedAt' | 'acknowledgedAt' | 'closedAt'
type Row = Omit<UrgentCase, Moments> & Record<Moments, Date | null>

const iso = (at: Date | null) => at?.toISOString() ?? null

const shown = ({ raisedAt, namedAt, acknowledgedAt, closedAt, ...row }: Row): UrgentCase => ({
  ...row,
  raisedAt: raisedAt!.toISOString(),
  namedAt: namedAt!.toISOString(),
  acknowledgedAt: iso(acknowledgedAt),
  closedAt: iso(closedAt),
})

/** Whoever has no right to facts of the kind reads neither the kind nor what was noted. */
const MAY_KNOW = sql`(c.kind not in ('suicide-risk', 'violence') or c.kind = any (klang_restricted()))`

/** Those that wait longest first; of the closed ones the latest. */
export async function listUrgent(db: Db, { state }: UrgentQuery): Promise<UrgentCase[]> {
  const isOpen = state === 'open'
  const { rows } = await sql<Row>`
    select c.id, coalesce(p.current_id, p.id) as person_id, concat(p.prefix, p.first_name, ' ' || p.last_name) as person_name, p.area_code,
      case when ${MAY_KNOW} then c.kind end as kind, c.raised_at, raiser.name as raised_by, o.name_th as organization_name,
      case when named.id is not null then jsonb_build_object('id', named.id, 'name', named.name) end as named, c.named_at,
      greatest(cardinality(c.asked) - case when named.id is null then 0 else 1 end, 0) as passed_on,
      taker.name as acknowledged_by, c.acknowledged_at, c.outcome, case when ${MAY_KNOW} then c.note end as note,
      closer.name as closed_by, c.closed_at
    from urgent_cases c join people p on p.id = c.person_id join organizations o on o.id = c.organization_id
    left join accounts raiser on raiser.id = c.raised_by left join accounts named on named.id = c.named_account
    left join accounts taker on taker.id = c.acknowledged_by left join accounts closer on closer.id = c.closed_by
    where (c.closed_at is null) = ${isOpen}
    order by c.acknowledged_at is not null, case when ${isOpen} then c.raised_at end, c.closed_at desc, c.id
    limit 300`.execute(db)
  return rows.map(shown)
}

/** Without reading about anybody: how many wait for somebody to answer. */
export async function countUrgent(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from urgent_cases where acknowledged_at is null and closed_at is null`.execute(db)
  return rows[0]?.count ?? 0
}

/** Sent twice by the same subject it is one case. */
export async function raiseUrgent(
  { db }: Work,
  { personId, kind, subjectId }: { personId: string; kind: UrgentCaseKind; subjectId: string },
): Promise<void> {
  await sql`select raise_urgent(${personId}::uuid, ${kind}, ${subjectId}::uuid)`.execute(db)
}

type Touched = { id: string; personId: string; again: boolean }

async function touch(db: Db, id: string, update: ReturnType<typeof sql>): Promise<Touched> {
  const { rows } = await sql<{ id: string; personId: string }>`${update} returning id, person_id`.execute(db)
  if (rows[0]) return { ...rows[0], again: false }
  const known = await sql<{ id: string; personId: string }>`
    select id, person_id from urgent_cases where id = ${id}`.execute(db)
  if (!known.rows[0]) throw problems.notFound({ what: 'urgent-case' })
  return { ...known.rows[0], again: true }
}

/** The first to press it answers; to whom comes second, the page says who did. */
export const acknowledgeUrgent = audited(
  'urgent.acknowledge',
  ({ db, actor }: Work, id: string) =>
    touch(
      db,
      id,
      sql`update urgent_cases set acknowledged_by = ${actor.accountId}, acknowledged_at = now()
        where id = ${id} and acknowledged_at is null and closed_at is null`,
    ),
  ({ id, personId, again }) => (again ? undefined : { id, personIds: [personId] }),
)

export const closeUrgent = audited(
  'urgent.close',
  ({ db, actor }: Work, id: string, { outcome, note }: UrgentClosing) =>
    touch(
      db,
      id,
      sql`update urgent_cases set closed_by = ${actor.accountId}, closed_at = now(), outcome = ${outcome}, note = ${note || null},
          acknowledged_by = coalesce(acknowledged_by, ${actor.accountId}), acknowledged_at = coalesce(acknowledged_at, now())
        where id = ${id} and closed_at is null`,
    ),
  ({ id, personId, again }, _id, { outcome }) =>
    again ? undefined : { id, personIds: [personId], details: { outcome } },
)

/** To the next on the list, by this clock. Answers how many passed on. */
export async function passOnUrgent(db: Db, now: Date): Promise<number> {
  const { rows } = await sql<{
    passed: number
  }>`select pass_on_urgent(${now.toISOString()}::timestamptz) as passed`.execute(db)
  return rows[0]?.passed ?? 0
}
