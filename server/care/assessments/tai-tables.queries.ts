// Decision tables of TAI: the one of the house holds until an office's own has begun.
import { sql } from 'kysely'
import type { NewTaiTable } from '../../../domain/care/assessments/assessment.ts'
import type { TaiTable } from '../../../domain/care/assessments/tai-table.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'

export async function listTaiTables(db: Db): Promise<TaiTable[]> {
  const { rows } = await sql<TaiTable>`
    select id as version, from_day, source, lines from tai_tables order by from_day desc`.execute(db)
  return rows
}

export const replaceTaiTable = audited(
  'assessment.replace-table',
  (work: Work, { id, fromDay, source, lines }: NewTaiTable, judge: () => void) =>
    once(work, id, { fromDay, source, lines }, async () => {
      judge()
      await work.db
        .insertInto('taiTables')
        .values({ id, fromDay, source, lines: JSON.stringify(lines), madeBy: work.actor.accountId })
        .execute()
      return { id }
    }),
  ({ id, again }, { fromDay }) => (again ? undefined : { id, details: { fromDay } }),
)

/** What phones are told under `tai-tables`. */
export const tablesForPhones = ({ db }: Work) => listTaiTables(db)
