import { sql } from 'kysely'
import type { NewScreening, Points, ScreeningSheet } from '../../../domain/funds/screenings/screening.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

/** The sheet that holds today for the kind of a project's fund. Throws not-found. */
export async function getSheet(db: Db, projectId: string): Promise<ScreeningSheet> {
  const { rows } = await sql<ScreeningSheet>`
    select s.id, s.most, s.source, s.criteria from projects p join funds f on f.id = p.fund_id
    join screening_sheets s on s.fund_kind = f.kind and s.from_day <= klang_today() and (s.to_day is null or s.to_day > klang_today())
    where p.id = ${projectId}`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'screening-sheet' })
  return rows[0]
}

type Given = { points: Points; hasInterest: boolean }

/** Without names, in no order that tells who. */
export async function listPoints(db: Db, projectId: string): Promise<Given[]> {
  const { rows } = await sql<Given>`select points, has_interest from klang_screening_points(${projectId})`.execute(db)
  return rows
}

type Named = Given & { name: string; comment: string; isMine: boolean }

/** Her own, and for whoever keeps the fund everybody's: row-level security says which. */
export async function listScreeners({ db, actor }: Work, projectId: string): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select s.points, s.has_interest, s.comment, a.name, s.account_id is not distinct from ${actor.accountId} as is_mine
    from screenings s join accounts a on a.id = s.account_id where s.project_id = ${projectId} order by s.at, s.id`.execute(
    db,
  )
  return rows
}

export async function insertScreening(
  { db, actor }: Work,
  of: { projectId: string; fundId: string; sheetId: string },
  { points, ...screening }: NewScreening,
): Promise<void> {
  await db
    .insertInto('screenings')
    .values({ ...of, ...screening, points: JSON.stringify(points), accountId: actor.accountId! })
    .execute()
}
