// Which funds a table is about: what was asked, of what is open to whoever asks.
import { sql } from 'kysely'
import type { FundsOpen } from '../../../domain/funds/exports/export.policy.ts'
import type { NhsoWanted } from '../../../domain/funds/exports/nhso-files.ts'
import { provincesOfZone } from '../../../domain/ground/areas/health-zones.ts'
import type { Db } from '../../platform/database.ts'

/** As many rows as a table gives at once. */
export const PAGE = 2_000

export async function countFundsOpen(db: Db): Promise<FundsOpen> {
  const { rows } = await sql<FundsOpen>`
    select cardinality(klang_open_books()) as books, cardinality(klang_followed_funds()) as followed`.execute(db)
  return rows[0]!
}

/** About the fund `f`. */
export const fundIsAskedFor = ({ zone, changwat, fundId }: NhsoWanted) => sql`
  (${zone === undefined} or f.province_code = any (${provincesOfZone(zone ?? 0)}::text[]))
  and starts_with(f.area_code, ${changwat ?? ''})
  and (${fundId === undefined} or f.code = upper(${fundId ?? ''}) or f.id::text = lower(${fundId ?? ''})
    or exists (select from fund_aliases l where l.fund_id = f.id and l.code = upper(${fundId ?? ''})))`

export const booksAreOpen = sql`((select klang_every_fund()) or f.id = any ((select klang_open_books())::uuid[]))`
export const isFollowed = sql`((select klang_every_fund()) or f.id = any ((select klang_followed_funds())::uuid[]))`
