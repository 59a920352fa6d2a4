import { sql } from 'kysely'
import type { ChosenPeople } from '../../../domain/registry/people/chosen-people.ts'
import type { ListColumn } from '../../../domain/registry/people/list-columns.ts'
import type { Disability, GroupTag, HealthRight, Relationship, Sex } from '../../../domain/registry/people/lists.ts'
import type { ExportFormat, ExportProgress } from '../../../domain/registry/people/people-exporting.ts'
import type { Precision } from '../../../domain/registry/people/person.ts'
import { restrictedKindOf } from '../../../domain/registry/restricted/restricted.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import { peopleThatMatch } from './people-list.queries.ts'
import { all, type Condition } from './people-list-conditions.queries.ts'

/** What is not asked for is not there. */
export type ExportedPerson = {
  id: string
  sortKey: string
  numberTail: string | null
  prefix: string | null
  firstName: string
  lastName: string | null
  nickname: string | null
  sex: Sex | null
  birthDate: string | null
  birthPrecision: Precision | null
  house: string | null
  moo: number | null
  areaCode: string | null
  healthRight: HealthRight | null
  groups: GroupTag[]
  carerName: string | null
  carerRelationship: Relationship | null
  carerPhone: string | null
  adlScore: number | null
  lastVisitOn: string | null
  openNeeds: number
  phones?: string
  sealed?: Buffer | null
  disabilities?: Disability[] | null
  cardExpires?: string | null
}

export type ExportCursor = { sortKey: string; id: string } | undefined
export type Wanted = { chosen: ChosenPeople; columns: readonly ListColumn[]; isWhole: boolean }

const CARD = sql`case when h.disability_card_for_life then 'lifetime' else h.disability_card_expires::text end as card_expires`
const PHONES = sql`(select string_agg(f.phone, ', ' order by f.phone) from person_phones f where f.person_id = p.id) as phones`

/** A file would say it of everybody in it: nobody exports a list of a restricted group, whatever right she has. */
const isRestricted = (group: string | undefined) => group !== undefined && restrictedKindOf(group) !== undefined

async function matchOf(work: Work, { chosen }: Wanted): Promise<Condition[]> {
  if ('personIds' in chosen)
    return [sql`p.id = any (${chosen.personIds}::uuid[]) and p.withdrawn_at is null and p.current_id is null`]
  return isRestricted(chosen.filter.group) ? [sql`false`] : [await peopleThatMatch(work, chosen.filter)]
}

/** The people after the cursor, in the order of names: a page is one short transaction, however slow the reader is. */
export async function listPeopleToExport(work: Work, wanted: Wanted, after: ExportCursor, limit: number) {
  const { columns, isWhole } = wanted
  const hasHealth = columns.includes('disabilities') || columns.includes('card')
  const beyond = after ? [sql`(p.sort_key, p.id) > (${after.sortKey}, ${after.id}::uuid)`] : []
  const more = [
    ...(columns.includes('phones') ? [PHONES] : []),
    ...(hasHealth ? [sql`h.disabilities`, CARD] : []),
    ...(isWhole ? [sql`(select i.sealed from person_identifiers i where i.person_id = p.id limit 1) as sealed`] : []),
  ]
  const { rows } = await sql<ExportedPerson>`
    select p.id, p.sort_key, p.number_tail, p.prefix, p.first_name, p.last_name, p.nickname, p.sex, p.birth_date,
      p.birth_precision, p.house, p.moo, p.area_code, p.health_right, p.groups, p.carer_name, p.carer_relationship, p.carer_phone,
      c.adl_score, c.last_visit_on, coalesce(c.open_needs, 0) as open_needs ${more.length > 0 ? sql`, ${sql.join(more)}` : sql``}
    from people p
    left join person_card c on c.person_id = p.id
    ${hasHealth ? sql`left join person_health h on h.person_id = p.id` : sql``}
    where ${all([...(await matchOf(work, wanted)), ...beyond])}
    order by p.sort_key, p.id limit ${limit}`.execute(work.db)
  return rows
}

/** Exactly, because the file promises it. */
export async function countPeopleToExport(work: Work, wanted: Wanted): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from people p left join person_card c on c.person_id = p.id
    where ${all(await matchOf(work, wanted))}`.execute(work.db)
  return rows[0]?.count ?? 0
}

export type ExportRow = {
  id: string
  accountId: string
  organizationId: string | null
  format: ExportFormat
  filter: string
  columns: string[]
  total: number
}

export const insertExport = (db: Db, row: ExportRow) => db.insertInto('listExports').values(row).execute()

export const showExportProgress = (db: Db, id: string, done: number) =>
  sql`update list_exports set done = ${done} where id = ${id}`.execute(db)

/** Without a checksum it was broken off. */
export const endExport = (db: Db, id: string, sha256: string | null) =>
  sql`update list_exports set ended_at = now(), sha256 = ${sha256} where id = ${id} and ended_at is null`.execute(db)

export async function getExport(db: Db, id: string): Promise<ExportProgress> {
  const row = await db
    .selectFrom('listExports')
    .select(['id', 'total', 'done', 'sha256', 'endedAt'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw problems.notFound({ what: 'export' })
  return { ...row, endedAt: row.endedAt && new Date(row.endedAt).toISOString() }
}
