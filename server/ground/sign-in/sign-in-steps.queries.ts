// What a sign-in waits for. It is found by a cookie of its own, once, and for some minutes only.
import { sql } from 'kysely'
import type { BegunBy, SessionKind } from '../../../domain/ground/sessions/session.ts'
import type { Centre } from '../../platform/centre.ts'

export const STEP_MINUTES = 10

export type WaitsFor = 'code' | 'enrolment' | 'passkey' | 'new-passkey' | 'provider'
export type SignInStep = {
  accountId: string | null
  waitsFor: WaitsFor
  kind: SessionKind
  begunBy: BegunBy
  /** Challenges and verifiers, sealed where they are kept. */
  held: Record<string, string>
}
type Row = Omit<SignInStep, 'held'> & { sealed: Buffer | null }

/** Steps that nobody went on with go. */
export async function keepStep({ db, seal }: Centre, tokenHash: Buffer, step: SignInStep): Promise<void> {
  await sql`
    with forgotten as (delete from sign_in_steps where expires_at < now() - interval '1 hour')
    insert into sign_in_steps (token_hash, account_id, waits_for, session_kind, begun_by, sealed, expires_at)
    values (${tokenHash}, ${step.accountId}, ${step.waitsFor}, ${step.kind}, ${step.begunBy},
      ${seal.close(JSON.stringify(step.held))}, now() + ${STEP_MINUTES} * interval '1 minute')`.execute(db)
}

const opened = ({ seal }: Centre, row: Row | undefined): SignInStep | undefined => {
  if (!row) return undefined
  const { sealed, ...step } = row
  return { ...step, held: sealed ? JSON.parse(seal.open(Buffer.from(sealed)).toString()) : {} }
}

export async function findStep(centre: Centre, tokenHash: Buffer): Promise<SignInStep | undefined> {
  const { rows } = await sql<Row>`
    select account_id, waits_for, session_kind as kind, begun_by, sealed from sign_in_steps
    where token_hash = ${tokenHash} and expires_at > now()`.execute(centre.db)
  return opened(centre, rows[0])
}

/** Two who come with the same step: one gets it. */
export async function takeStep(centre: Centre, tokenHash: Buffer): Promise<SignInStep | undefined> {
  const { rows } = await sql<Row & { isOver: boolean }>`
    delete from sign_in_steps where token_hash = ${tokenHash}
    returning account_id, waits_for, session_kind as kind, begun_by, sealed, expires_at <= now() as is_over`.execute(
    centre.db,
  )
  const row = rows[0]
  if (!row || row.isOver) return undefined
  const { isOver, ...rest } = row
  return opened(centre, rest)
}
