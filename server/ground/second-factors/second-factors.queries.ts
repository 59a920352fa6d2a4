import { sql } from 'kysely'
import type { SecondFactors } from '../../../domain/ground/second-factors/second-factor.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

type Shown = Omit<SecondFactors, 'passkeys' | 'passkeysWork' | 'authenticator'> & { confirmedAt: Date | null }

export async function getSecondFactors(
  db: Db,
  accountId: string,
): Promise<Omit<SecondFactors, 'passkeys' | 'passkeysWork'>> {
  const { rows } = await sql<Shown>`
    select t.confirmed_at, o.second_factor_from as required_from, a.password_hash is not null as has_password,
      (select count(*)::int from recovery_codes c where c.account_id = a.id and c.used_at is null) as recovery_codes_left
    from accounts a join organizations o on o.id = a.organization_id
      left join authenticators t on t.account_id = a.id and t.confirmed_at is not null
    where a.id = ${accountId}`.execute(db)
  const { confirmedAt, ...rest } = rows[0]!
  return { ...rest, authenticator: confirmedAt && { confirmedAt: confirmedAt.toISOString() } }
}

export async function getSecondFactorRule(db: Db, organizationId: string): Promise<{ from: string | null }> {
  return db
    .selectFrom('organizations')
    .select('secondFactorFrom as from')
    .where('id', '=', organizationId)
    .executeTakeFirstOrThrow(() => problems.notFound({ what: 'organization' }))
}

/** From this day on nobody of the organisation signs in without a second factor; null lifts the rule. */
export const requireSecondFactor = audited(
  'organization.require-second-factor',
  async ({ db }: Work, organizationId: string, from: string | null) => {
    await db.updateTable('organizations').set({ secondFactorFrom: from }).where('id', '=', organizationId).execute()
  },
  (_done, organizationId, from) => ({ id: organizationId, details: { from } }),
)
