// What is done to accounts and their grants, each with its audit line. Passwords come here as hashes only.
import { sql } from 'kysely'
import { type NewAccount, type NewGrant, signInPhone } from '../../../domain/ground/accounts/account.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

/** Without a password nobody signs in to it yet: its first slip is still to be used. */
type ReadyAccount = Omit<NewAccount, 'password' | 'grants'> & { passwordHash: string | null }

export const addAccount = audited(
  'account.add',
  async ({ db }: Work, { phone, ...account }: ReadyAccount) => {
    await db
      .insertInto('accounts')
      .values({ ...account, phone: phone ? signInPhone(phone) : null })
      .execute()
    return { id: account.id }
  },
  ({ id }, { userName, organizationId }) => ({ id, details: { userName, organizationId } }),
)

export const giveGrant = audited(
  'account.grant',
  async ({ db, actor }: Work, accountId: string, { id, role, scope, fromDay, toDay }: NewGrant) => {
    await db
      .insertInto('grants')
      .values({
        id,
        accountId,
        role,
        scopeKind: scope.kind,
        areaCode: scope.kind === 'area' ? scope.areaCode : null,
        areaSetId: scope.kind === 'area-set' ? scope.areaSetId : null,
        teamId: scope.kind === 'team' ? scope.teamId : null,
        fromDay: fromDay ?? sql`klang_today()`,
        toDay: toDay ?? null,
        grantedBy: actor.accountId,
      })
      .execute()
    return { id: accountId }
  },
  (account, _id, { id, role, scope }) => ({ ...account, details: { grant: id, role, scope } }),
)

/** Holds no more from now on. */
export const endGrant = audited(
  'account.end-grant',
  async ({ db }: Work, accountId: string, grantId: string) => {
    await sql`update grants set to_day = klang_today() where id = ${grantId} and account_id = ${accountId}`.execute(db)
  },
  (_done, accountId, grantId) => ({ id: accountId, details: { grant: grantId } }),
)

const endSessions = (db: Db, accountId: string) =>
  db.deleteFrom('sessions').where('accountId', '=', accountId).execute()

/** Signed out at once, everywhere. */
export const disableAccount = audited(
  'account.disable',
  async ({ db }: Work, id: string) => {
    await sql`update accounts set disabled_at = now() where id = ${id} and disabled_at is null`.execute(db)
    await endSessions(db, id)
  },
  (_done, id) => ({ id }),
)

export const unlockAccount = audited(
  'account.unlock',
  async ({ db }: Work, id: string) => {
    await db.updateTable('accounts').set({ lockedUntil: null, failedSignIns: 0 }).where('id', '=', id).execute()
  },
  (_done, id) => ({ id }),
)

/** Whoever knew the old one is signed out. */
export const setPassword = audited(
  'account.set-password',
  async ({ db }: Work, id: string, passwordHash: string) => {
    await db
      .updateTable('accounts')
      .set({ passwordHash, lockedUntil: null, failedSignIns: 0, resetAskedAt: null })
      .where('id', '=', id)
      .execute()
    await endSessions(db, id)
  },
  (_done, id) => ({ id }),
)
