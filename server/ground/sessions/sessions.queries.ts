// Complete sign-ins: how one begins, is locked, and ends.
import { sql } from 'kysely'
import {
  type BegunBy,
  PROOF_MINUTES,
  SESSION_LIMITS,
  type Session,
  type SessionKind,
} from '../../../domain/ground/sessions/session.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

const NOBODY = '00000000-0000-0000-0000-000000000000'

export type Device = { browser: string; system: string; network: string }
type Beginning = { tokenHash: Buffer; kind: SessionKind; begunBy: BegunBy; device: Device }

/** Opens a session and forgets the failed tries; sessions of this account that are over go. */
export const beginSession = audited(
  'session.begin',
  async ({ db }: Work, accountId: string, { tokenHash, kind, begunBy, device }: Beginning) => {
    const { hours, idleMinutes, locksAfterMinutes } = SESSION_LIMITS[kind]
    await sql`delete from sessions where account_id = ${accountId} and expires_at <= now()`.execute(db)
    await sql`
      update accounts set failed_sign_ins = 0, locked_until = null, last_seen_at = now(), reset_asked_at = null
      where id = ${accountId}`.execute(db)
    await sql`
      insert into sessions (token_hash, account_id, expires_at, kind, begun_by, browser, system, network,
        idle_minutes, locks_after_minutes)
      values (${tokenHash}, ${accountId}, now() + ${hours} * interval '1 hour', ${kind}, ${begunBy},
        ${device.browser}, ${device.system}, ${device.network}, ${idleMinutes}, ${locksAfterMinutes})`.execute(db)
  },
  (_done, accountId, { kind, begunBy }) => ({ id: accountId, details: { kind, begunBy } }),
)

/** What was typed is not kept: people type their password into the field for the name. */
export const refuseSignIn = audited(
  'session.refuse',
  (_work: Work, _accountId: string | undefined, _details: Record<string, unknown>) => Promise.resolve(),
  (_done, accountId, details) => ({ id: accountId ?? NOBODY, details }),
)

/** The session of this token, locked or not; undefined when it is over. */
export async function findSession(db: Db, tokenHash: Buffer): Promise<{ id: string; accountId: string } | undefined> {
  const { rows } = await sql<{ id: string; accountId: string }>`
    select id, account_id from sessions where token_hash = ${tokenHash} and expires_at > now()
      and (idle_minutes is null or seen_at > now() - make_interval(mins => idle_minutes))`.execute(db)
  return rows[0]
}

export async function listSessions({ db, actor }: Work, current: Buffer): Promise<Session[]> {
  const { rows } = await sql<
    Omit<Session, 'createdAt' | 'seenAt' | 'expiresAt'> & Record<'createdAt' | 'seenAt' | 'expiresAt', Date>
  >`
    select id, kind, begun_by, browser, system, network, created_at, seen_at, expires_at,
      (locked_at is not null or coalesce(seen_at < now() - make_interval(mins => locks_after_minutes), false)) as is_locked,
      token_hash = ${current} as is_current
    from sessions
    where account_id = ${actor.accountId} and expires_at > now()
      and (idle_minutes is null or seen_at > now() - make_interval(mins => idle_minutes))
    order by token_hash = ${current} desc, seen_at desc`.execute(db)
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    seenAt: row.seenAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  }))
}

/** One of one's own. Throws not-found for any other. */
export const endSession = audited(
  'session.end',
  async ({ db, actor }: Work, id: string) => {
    const { rows } = await sql<{ id: string }>`
      delete from sessions where id = ${id} and account_id = ${actor.accountId} returning id`.execute(db)
    if (!rows[0]) throw problems.notFound({ what: 'session' })
    return actor.accountId
  },
  (accountId) => ({ id: accountId ?? NOBODY }),
)

export const endOtherSessions = audited(
  'session.end-others',
  async ({ db, actor }: Work, keep: Buffer) => {
    const { rows } = await sql<{ id: string }>`
      delete from sessions where account_id = ${actor.accountId} and token_hash <> ${keep} returning id`.execute(db)
    return { accountId: actor.accountId, count: rows.length }
  },
  ({ accountId, count }) => ({ id: accountId ?? NOBODY, details: { count } }),
)

/** Of somebody whom one looks after: her telephone was lost. */
export const endAllSessions = audited(
  'account.end-sessions',
  async ({ db }: Work, accountId: string) => {
    await db.deleteFrom('sessions').where('accountId', '=', accountId).execute()
  },
  (_done, accountId) => ({ id: accountId }),
)

export const lockSession = audited(
  'session.lock',
  async ({ db, actor }: Work, tokenHash: Buffer) => {
    await sql`update sessions set locked_at = coalesce(locked_at, now()) where token_hash = ${tokenHash}`.execute(db)
    return actor.accountId
  },
  (accountId) => ({ id: accountId ?? NOBODY }),
)

/** The password was typed: the session goes on, and for some minutes one may change what opens the account. */
export const proveSession = audited(
  'session.prove',
  async ({ db, actor }: Work, tokenHash: Buffer) => {
    await sql`
      update sessions set locked_at = null, seen_at = now(), proven_at = now() where token_hash = ${tokenHash}`.execute(
      db,
    )
    await sql`update accounts set failed_sign_ins = 0, locked_until = null where id = ${actor.accountId}`.execute(db)
    return actor.accountId
  },
  (accountId) => ({ id: accountId ?? NOBODY }),
)

/** Throws proof-needed when the password was typed too long ago for what is asked. */
export async function needProof({ db }: Work, tokenHash: Buffer): Promise<void> {
  const { rows } = await sql`
    select from sessions
    where token_hash = ${tokenHash} and proven_at > now() - ${PROOF_MINUTES} * interval '1 minute'`.execute(db)
  if (rows.length === 0) throw problems.proofNeeded()
}

/** Whether this computer is shared. What was remembered is so no more, and the other way round. */
export const chooseKind = audited(
  'session.choose-kind',
  async ({ db, actor }: Work, tokenHash: Buffer, kind: SessionKind) => {
    const { hours, idleMinutes, locksAfterMinutes } = SESSION_LIMITS[kind]
    await sql`
      update sessions set kind = ${kind}, idle_minutes = ${idleMinutes}, locks_after_minutes = ${locksAfterMinutes},
        expires_at = created_at + ${hours} * interval '1 hour', seen_at = now()
      where token_hash = ${tokenHash}`.execute(db)
    return actor.accountId
  },
  (accountId, _hash, kind) => ({ id: accountId ?? NOBODY, details: { kind } }),
)
