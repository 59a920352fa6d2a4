// The chain of seals as it stands in the database, read as the keeper: the application's role may read none of it.
import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'

export type Head = { seq: number; chain: string }

/** A seal, and the line it was put on; `line` is null when the line is gone. Hashes in hex. */
export type SealedLine = { seq: number; entryId: string; entryHash: string; chainHash: string; line: AuditLine | null }

export type AuditLine = {
  id: string
  /** Microseconds since 1970, as text: more than a number holds exactly. */
  micros: string
  accountId: string | null
  organizationId: string | null
  action: string
  subjectId: string | null
  personIds: string[]
  /** The text that the database keeps of them. */
  details: string
}

export type Trim = { seq: number; chainHash: string; firstAt: Date; lastAt: Date }

/** Gives committed lines their order, oldest first. Answers how many, and the head of the chain. */
export async function sealLines(db: Db, most: number): Promise<{ sealed: number; head: Head }> {
  const { rows } = await sql<{ sealed: number; headSeq: number; headHash: string }>`
    select sealed, head_seq, encode(head_hash, 'hex') as head_hash from seal_audit_lines(${most}::integer)`.execute(db)
  const { sealed, headSeq, headHash } = rows[0]!
  return { sealed, head: { seq: headSeq, chain: headHash } }
}

/** Runs what reads the audit with the eyes of the keeper, who may not change it. */
export const asKeeper = <Answer>(db: Db, ask: (db: Db) => Promise<Answer>): Promise<Answer> => {
  const inRole = async (trx: Db) => {
    await sql`set local role klang_keeper`.execute(trx)
    const answer = await ask(trx)
    await sql`reset role`.execute(trx)
    return answer
  }
  return db.isTransaction ? inRole(db) : db.transaction().execute(inRole)
}

const LINE = sql`case when e.id is not null then jsonb_build_object('id', e.id,
    'micros', (extract(epoch from e.at) * 1000000)::bigint::text, 'accountId', e.account_id, 'organizationId', e.organization_id,
    'action', e.action, 'subjectId', e.subject_id, 'personIds', e.person_ids, 'details', e.details::text) end as line`

export async function listSealedLines(db: Db, after: number, limit: number): Promise<SealedLine[]> {
  const { rows } = await sql<SealedLine>`
    select s.seq, s.entry_id, encode(s.entry_hash, 'hex') as entry_hash, encode(s.chain_hash, 'hex') as chain_hash, ${LINE}
    from audit_seals s left join audit_entries e on e.id = s.entry_id
    where s.seq > ${after} order by s.seq limit ${limit}`.execute(db)
  return rows
}

/** Lines without a seal: those of the last seconds, and what was slipped in. `isLate`: its turn to be sealed has passed. */
export async function listUnsealedLines(db: Db): Promise<{ id: string; at: Date; action: string; isLate: boolean }[]> {
  const { rows } = await sql<{ id: string; at: Date; action: string; isLate: boolean }>`
    with last as (select e.written_in, e.at from audit_seals s join audit_entries e on e.id = s.entry_id order by s.seq desc limit 1)
    select e.id, e.at, e.action, coalesce(e.written_in < last.written_in or e.at < last.at - interval '1 hour', false) as is_late
    from audit_entries e left join last on true
    where not exists (select from audit_seals s where s.entry_id = e.id) order by e.at, e.id`.execute(db)
  return rows
}

export async function findLastTrim(db: Db): Promise<Trim | undefined> {
  const { rows } = await sql<Trim>`
    select seq, encode(chain_hash, 'hex') as chain_hash, first_at, last_at from audit_trims order by seq desc limit 1`.execute(
    db,
  )
  return rows[0]
}
