import { sql } from 'kysely'
import type { IssueList } from '../../../domain/funds/issues/issue-list.ts'
import type { Db } from '../../platform/database.ts'

export async function listIssueLists(db: Db): Promise<IssueList[]> {
  const { rows } = await sql<IssueList>`
    select l.id, l.code, l.name_th, l.name_en, coalesce((
      select jsonb_agg(jsonb_build_object('code', i.code, 'nameTh', i.name_th, 'nameEn', i.name_en, 'commonCode', i.common_code)
        order by i.position)
      from issues i where i.list_id = l.id and i.retired_on is null), '[]') as issues
    from issue_lists l order by l.code collate "C"`.execute(db)
  return rows
}
