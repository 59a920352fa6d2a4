// Everyone whom an account may see today, as its phone holds them: the same that row-level security says, written out so that an
// index serves each part of it.
import { type RawBuilder, sql } from 'kysely'
import type { ScopeSum } from '../../domain/sync/feed.ts'
import type { Db } from '../platform/database.ts'

const LEVELS = ['province_code', 'district_code', 'subdistrict_code', 'area_code'] as const

/** Who is close is asked for often on a page: reckoned once. Only where nothing is written that could change it. */
export const holdClosePeople = (db: Db) => sql`select hold_close_people()`.execute(db)

const STANDS = sql`p.current_id is null and p.withdrawn_at is null`

/** Those who were merged or withdrawn are nobody's. */
export const SCOPE: RawBuilder<unknown> = sql`
  select p.id from people p where p.id = any ((select klang_close_people())::uuid[]) and ${STANDS}
  ${sql.join(
    LEVELS.map(
      (level) =>
        sql`union select p.id from people p where ${sql.ref(`p.${level}`)} = any ((select klang_areas())::text[]) and ${STANDS}`,
    ),
    sql` `,
  )}
  union select p.id from people p where (select klang_everywhere()) and ${STANDS}`

export const SUM = sql<ScopeSum>`
  select count(*)::int as count,
    encode(sha256(convert_to(coalesce(string_agg(id::text, chr(10) order by id), ''), 'UTF8')), 'hex') as hash from scope`

export async function sumOfScope(db: Db): Promise<ScopeSum> {
  const { rows } = await sql<ScopeSum>`with scope as materialized (${SCOPE}) ${SUM}`.execute(db)
  return rows[0]!
}

/** At most `most` and one more. */
export async function countScope(db: Db, most: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (select id from (${SCOPE}) scope limit ${most + 1}) counted`.execute(db)
  return rows[0]!.count
}

export async function listScope(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from (${SCOPE}) scope order by id`.execute(db)
  return rows.map(({ id }) => id)
}

/** Of these, who is in the scope. */
export async function onlyInScope(db: Db, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from people p where p.id = any (${ids}::uuid[]) and ${STANDS} order by p.id`.execute(db)
  return rows.map(({ id }) => id)
}

export type Mark = { changed: string; id: string }

/**
 * Who changed after a mark, in the order in which it was committed for good: whoever is still writing has a greater number, or
 * holds back everything from its own on (decision 10).
 */
export async function listChanged(db: Db, after: Mark, limit: number): Promise<Mark[]> {
  const { rows } = await sql<Mark>`
    with scope as materialized (${SCOPE})
    select c.changed::text as changed, c.person_id as id
    from scope join person_changes c on c.person_id = scope.id
    where (c.changed, c.person_id) > (${after.changed}::text::xid8, ${after.id}::uuid)
      and c.changed < pg_snapshot_xmin(pg_current_snapshot())
    order by c.changed, c.person_id limit ${limit}`.execute(db)
  return rows
}

/** What is open to the account besides whom it sees: when it differs, facts may have to go that nobody changed. */
export async function rightsSeal(db: Db): Promise<string> {
  const { rows } = await sql<{ seal: string }>`
    select left(md5(concat_ws('|', klang_setting('organizations_identity'), klang_setting('organizations_health'),
      klang_setting('organizations_economy'), klang_setting('restricted'), klang_setting('partial_agreements'),
      klang_setting('every_organization'), klang_setting('account'))), 8) as seal`.execute(db)
  return rows[0]!.seal
}
