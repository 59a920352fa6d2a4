// Who is known already. Asked as the matcher, who sees all people (decision 16): nothing of it may reach the importer
// but the id of a person within her own scope.
import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'
import type { Seal } from '../../platform/seal.ts'

const hexes = (keys: readonly Buffer[]) => JSON.stringify(keys.map((key) => key.toString('hex')))

/** Rows that this organisation has brought before and that still stand: nothing needs to be understood of them again. */
export async function listStandingRows(db: Db, organizationId: string, rowKeys: readonly Buffer[]) {
  const { rows } = await sql<{ rowKey: Buffer; personId: string; batchId: string | null }>`
    select s.row_key, coalesce(p.current_id, p.id) as person_id, s.batch_id
    from jsonb_array_elements_text(${hexes(rowKeys)}::jsonb) asked (key)
    join person_sources s on s.organization_id = ${organizationId} and s.row_key = decode(asked.key, 'hex') and s.withdrawn_at is null
    join people p on p.id = s.person_id`.execute(db)
  return rows
}

export type Visible = { id: string; seesHealth: boolean; seesEconomy: boolean; areaCode: string | null }

/** Of these people, those whom the importer may see, and which of their facts. Asked as herself. */
export async function listVisible(db: Db, personIds: readonly string[]): Promise<Visible[]> {
  const { rows } = await sql<Visible>`
    select p.id, p.area_code,
      p.id = any (klang_close_people()) or klang_shares('health', p.holders, p.area_code) as sees_health,
      p.id = any (klang_close_people()) or klang_shares('economy', p.holders, p.area_code) as sees_economy
    from people p where p.id = any (${personIds as string[]}::uuid[])`.execute(db)
  return rows
}

/** The sealed numbers of these people. */
export async function listNumbers(db: Db, seal: Seal, personIds: readonly string[]) {
  const { rows } = await sql<{
    personId: string
    sealed: Buffer
    blindIndex: Buffer
    sourceId: string
    tail: string | null
  }>`
    select i.person_id, i.sealed, i.blind_index, i.source_id, p.number_tail as tail
    from person_identifiers i join people p on p.id = i.person_id
    where i.person_id = any (${personIds as string[]}::uuid[]) and i.kind = 'citizen-number' order by i.person_id, i.id`.execute(
    db,
  )
  return rows.map((row) => ({
    ...row,
    sealed: Buffer.from(row.sealed),
    blindIndex: seal.freshIndex(Buffer.from(row.sealed), Buffer.from(row.blindIndex)),
    tail: row.tail ?? '',
  }))
}

/** What a batch has said of these people and still stands. */
export async function listSourcesOfBatch(db: Db, batchId: string, personIds: readonly string[]) {
  const { rows } = await sql<{ personId: string; id: string }>`
    select coalesce(p.current_id, p.id) as person_id, s.id
    from people p join person_sources s on s.person_id = p.id
    where (p.id = any (${personIds as string[]}::uuid[]) or p.current_id = any (${personIds as string[]}::uuid[]))
      and s.batch_id = ${batchId} and s.withdrawn_at is null`.execute(db)
  return rows
}
