import { canGrant, canManageAccountsOf, type ScopedGrant } from '../../../domain/ground/accounts/account.policy.ts'
import type { NewAccount, NewGrant } from '../../../domain/ground/accounts/account.ts'
import { isLongEnough, PASSWORD_AT_LEAST } from '../../../domain/ground/accounts/sign-in.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { allow } from '../../platform/allow.ts'
import type { Work } from '../../platform/work.ts'
import { checkAreas } from '../areas/areas.queries.ts'
import { getOrganization } from '../organizations/organizations.queries.ts'
import { addAccount, giveGrant } from './account-writes.queries.ts'
import { getAreasOfSet, getTeam } from './accounts.queries.ts'
import { hashPassword } from './passwords.ts'

/** Throws password-too-short. Slow on purpose: call it before the transaction, not inside. */
export async function checkedHash(password: string): Promise<string> {
  if (!isLongEnough(password)) throw problems.passwordTooShort({ least: PASSWORD_AT_LEAST })
  return hashPassword(password)
}

/** Opens an account of one's own organisation, or of any for the network's administrator, with its first grants. */
export async function openAccount(work: Work, account: Omit<NewAccount, 'password'>, passwordHash: string | null) {
  const { grants, ...about } = account
  const organization = await getOrganization(work.db, about.organizationId)
  allow(canManageAccountsOf(work.actor, organization.id) && !organization.closed)
  const added = await addAccount(work, { ...about, passwordHash })
  for (const grant of grants) await grantTo(work, about, grant)
  return added
}

/** Gives what one may give: throws not-allowed otherwise, area-unknown for a place that is none. */
export async function grantTo(work: Work, account: { id: string; organizationId: string }, grant: NewGrant) {
  allow(canGrant(work.actor, account, await scoped(work, grant)))
  const { fromDay = bangkokToday(), toDay } = grant
  if (toDay && toDay <= fromDay) throw problems.periodUnclear()
  return giveGrant(work, account.id, grant)
}

async function scoped(work: Work, { role, scope }: NewGrant): Promise<ScopedGrant> {
  switch (scope.kind) {
    case 'area':
      await checkAreas(work.db, [scope.areaCode])
      return { role, scope, areas: [scope.areaCode] }
    case 'area-set':
      return { role, scope, areas: await getAreasOfSet(work.db, scope.areaSetId) }
    case 'team':
      await getTeam(work.db, scope.teamId)
      return { role, scope, areas: [] }
    default:
      return { role, scope, areas: [] }
  }
}
