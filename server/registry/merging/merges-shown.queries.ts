// Merges as the pages show them. Row-level security answers those of people whom whoever asks sees.
import { sql } from 'kysely'
import type { Merge } from '../../../domain/registry/merging/merge.ts'
import { fullName } from '../../../domain/registry/people/names.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { StandingMerge } from './merges.queries.ts'

type Named = { prefix: string | null; firstName: string; lastName: string | null }

export type MergeRow = StandingMerge &
  Pick<Merge, 'kind' | 'batchId' | 'fileName' | 'reasons' | 'note' | 'mergedBy' | 'unmergedBy'> & {
    mergedAt: Date
    unmergedAt: Date | null
    staysName: string
    leavesName: string
  }

type Found = Omit<MergeRow, 'staysName' | 'leavesName'> & { staysNames: Named; leavesNames: Named }

const MERGE = sql`
  select m.id, m.stays, m.leaves, m.kind, m.batch_id, b.file_name, m.reasons, m.note, m.merged_at, m.unmerged_at,
    made.name as merged_by, ended.name as unmerged_by,
    jsonb_build_object('prefix', s.prefix, 'firstName', s.first_name, 'lastName', s.last_name) as stays_names,
    jsonb_build_object('prefix', l.prefix, 'firstName', l.first_name, 'lastName', l.last_name) as leaves_names
  from merges m
  join people s on s.id = m.stays
  join people l on l.id = m.leaves
  left join import_batches b on b.id = m.batch_id
  left join accounts made on made.id = m.merged_by
  left join accounts ended on ended.id = m.unmerged_by`

const named = ({ staysNames, leavesNames, ...row }: Found): MergeRow => ({
  ...row,
  staysName: fullName(staysNames),
  leavesName: fullName(leavesNames),
})

/** Throws not-found for a merge of somebody whom whoever asks does not see. */
export async function getMerge(db: Db, id: string): Promise<MergeRow> {
  const { rows } = await sql<Found>`${MERGE} where m.id = ${id}`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'merge' })
  return named(rows[0])
}

/** Of her and of everyone who stands for her, the latest first; those that were taken back too. */
export async function listMergesOf(db: Db, personId: string): Promise<MergeRow[]> {
  const { rows } = await sql<Found>`
    with hers as (
      select p.id from (select coalesce(current_id, id) as id from people where id = ${personId}) who
      join people p on p.id = who.id or p.current_id = who.id
    )
    ${MERGE} where m.stays in (select id from hers) or m.leaves in (select id from hers)
    order by m.merged_at desc, m.id desc`.execute(db)
  return rows.map(named)
}
