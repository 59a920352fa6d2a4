import { sql } from 'kysely'
import type { Actor, Grant } from '../../domain/ground/access/actor.ts'
import { problems } from '../../domain/shared/problems.ts'
import type { Centre } from './centre.ts'
import type { Db } from './database.ts'
import { keptPlan } from './kept-plans.ts'

/** What a handler works with: nothing inside it may query outside this `db`. */
export type Work = { db: Db; actor: Actor; centre: Centre }

/** `public` is nobody in particular: it sees what everyone may. */
export type Who = { tokenHash: Buffer } | { accountId: string } | 'operator' | 'public'

const OPERATOR: Actor = {
  accountId: null,
  name: 'ผู้ดูแลเครื่อง',
  organizationId: null,
  organizationName: '',
  grants: [{ role: 'network-admin', scope: { kind: 'everywhere' }, areas: [] }],
}

const PUBLIC: Actor = { accountId: null, name: '', organizationId: null, organizationName: '', grants: [] }

/**
 * Runs a handler in one transaction, under the role that row-level security binds and with the claims of whoever is at work.
 * Commits when the handler answers, rolls back when it throws. Throws signed-out when the session or account is no more,
 * session-locked when the computer was left alone.
 */
export function inWork<Answer>(centre: Centre, who: Who, handle: (work: Work) => Promise<Answer>): Promise<Answer> {
  return inTransaction(centre.db, async (db) => handle({ db, centre, actor: await begin(db, who) }))
}

const inTransaction = <Answer>(db: Db, run: (trx: Db) => Promise<Answer>) =>
  db.isTransaction ? inSavepoint(db, run) : db.transaction().execute(run)

/** For one statement that begins its work itself and is a transaction by itself: what it sets ends with it. */
export const inOneStatement = <Answer>(db: Db, ask: (db: Db) => Promise<Answer>) =>
  db.isTransaction ? inSavepoint(db, ask) : ask(db)

/** Tests hold an outer transaction. A failed statement must not poison it, nor a role outlive the savepoint (decision 28). */
async function inSavepoint<Answer>(db: Db, run: (trx: Db) => Promise<Answer>): Promise<Answer> {
  await sql`savepoint work`.execute(db)
  try {
    const answer = await run(db)
    await sql`reset role`.execute(db)
    await sql`release savepoint work`.execute(db)
    return answer
  } catch (error) {
    await sql`rollback to savepoint work`.execute(db)
    await sql`reset role`.execute(db)
    throw error
  }
}

type Told = Omit<Actor, 'grants'> & {
  grants: {
    role: Grant['role']
    scopeKind: Grant['scope']['kind']
    areaCode: string
    areaSetId: string
    teamId: string
    areas: string[]
  }[]
}

/** And whatever was held for whoever was at work before (hold_close_people) is let go. */
const AS_APP = sql`set_config('role', 'klang_app', true), set_config('klang.close', '', true)`

async function begin(db: Db, who: Who): Promise<Actor> {
  if (who === 'operator') {
    await sql`select begin_work_as_operator(), ${AS_APP}`.execute(db)
    return OPERATOR
  }
  if (who === 'public') {
    await sql`select begin_work_as_public(), ${AS_APP}`.execute(db)
    return PUBLIC
  }
  const opening = 'tokenHash' in who ? sql`begin_work(${who.tokenHash})` : sql`begin_work_as(${who.accountId}::uuid)`
  const { rows } = await sql<{ actor: Told | { locked: true } | null }>`${keptPlan}
    select ${opening} as actor, ${AS_APP}`.execute(db)
  const told = rows[0]?.actor
  if (!told) throw problems.signedOut()
  if ('locked' in told) throw problems.sessionLocked()
  return { ...told, grants: told.grants.map(grantOf) }
}

function grantOf({ role, areas, scopeKind, areaCode, areaSetId, teamId }: Told['grants'][number]): Grant {
  switch (scopeKind) {
    case 'area':
      return { role, areas, scope: { kind: 'area', areaCode } }
    case 'area-set':
      return { role, areas, scope: { kind: 'area-set', areaSetId } }
    case 'team':
      return { role, areas, scope: { kind: 'team', teamId } }
    default:
      return { role, areas, scope: { kind: scopeKind } }
  }
}

/**
 * Rights have dates (decision 9): the same account, with what was open to it on an earlier day. When it throws, whoever called
 * rolls back to a savepoint, and with it to today.
 */
export async function asOfDay<Answer>({ db, actor, centre }: Work, day: string, run: (work: Work) => Promise<Answer>) {
  const accountId = actor.accountId!
  await sql`select set_config('klang.day', ${day}, true)`.execute(db)
  const answer = await run({ db, centre, actor: await begin(db, { accountId }) })
  await sql`select set_config('klang.day', '', true)`.execute(db)
  await begin(db, { accountId })
  return answer
}

/** Matching sees all people (decision 16): the enclosed queries run as the matcher, and nothing of it may reach the asker. */
export async function asMatcher<Answer>(db: Db, ask: () => Promise<Answer>): Promise<Answer> {
  await sql`select set_config('role', 'klang_matcher', true)`.execute(db)
  const answer = await ask()
  await sql`select set_config('role', 'klang_app', true)`.execute(db)
  return answer
}

/** A person may be moved out of one's scope: for the rest of this transaction the area she goes to is in reach too. */
export async function reachInto(db: Db, areaCode: string): Promise<void> {
  await sql`select set_config('klang.areas', array_append(klang_areas(), ${areaCode}::text)::text, true)`.execute(db)
}
