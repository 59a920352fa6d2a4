// The organisations, agreements and accounts of the demo, through the same writes as any others.
import type { NewAgreement } from '../../domain/ground/agreements/agreement.ts'
import { addDays } from '../../domain/shared/thai-date.ts'
import { addAccount, giveGrant } from '../ground/accounts/account-writes.queries.ts'
import { hashPassword } from '../ground/accounts/passwords.ts'
import { makeAgreement } from '../ground/agreements/agreements.queries.ts'
import { addOrganization } from '../ground/organizations/organizations.queries.ts'
import { DEMO_PASSWORD } from '../ground/sign-in/demo-accounts.ts'
import type { Work } from '../platform/work.ts'
import type { Chance } from './chance.ts'
import { SPAN_DAYS } from './demo-needs.ts'
import { AGREEMENTS, ORGANIZATIONS, type OrganizationCode } from './demo-organizations.ts'
import { ACCOUNTS } from './demo-staff.ts'

export type Network = {
  organizations: Record<OrganizationCode, string>
  accounts: Record<string, string>
}

export async function buildNetwork(work: Work, chance: Chance, today: string): Promise<Network> {
  const organizations = {} as Network['organizations']
  for (const [code, organization] of Object.entries(ORGANIZATIONS)) {
    const { id } = await addOrganization(work, { id: chance.id(), code, ...organization })
    organizations[code as OrganizationCode] = id
  }
  const since = addDays(today, -SPAN_DAYS)
  for (const agreement of AGREEMENTS) {
    const parties = agreement.parties.map((code) => organizations[code])
    const terms: NewAgreement = {
      ...agreement,
      fields: [...agreement.fields],
      id: chance.id(),
      parties,
      areas: [],
      fromDay: since,
    }
    await makeAgreement(work, terms)
  }
  return { organizations, accounts: await openAccounts(work, chance, organizations, since) }
}

async function openAccounts(work: Work, chance: Chance, organizations: Network['organizations'], fromDay: string) {
  const accounts: Network['accounts'] = {}
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  for (const [userName, { name, organization, role, scope }] of Object.entries(ACCOUNTS)) {
    const organizationId = organizations[organization]
    const { id } = await addAccount(work, { id: chance.id(), userName, name, organizationId, passwordHash })
    await giveGrant(work, id, { id: chance.id(), role, scope, fromDay })
    accounts[userName] = id
  }
  return accounts
}
