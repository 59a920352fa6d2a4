// Who leads projects with an account: the older people's club of ต.ท่าข้าม. Opened after the people, so that they stay who they are.
import { addAccount, giveGrant } from '../ground/accounts/account-writes.queries.ts'
import { hashPassword } from '../ground/accounts/passwords.ts'
import { DEMO_PASSWORD } from '../ground/sign-in/demo-accounts.ts'
import type { Work } from '../platform/work.ts'
import type { Network } from './build-network.ts'
import type { Chance } from './chance.ts'

export async function openLeadAccount(work: Work, chance: Chance, network: Network, fromDay: string): Promise<string> {
  const account = { userName: 'duang', name: 'ดวงใจ ทองขวัญ', organizationId: network.organizations.THAKHAM }
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  const { id } = await addAccount(work, { id: chance.id(), ...account, passwordHash })
  const scope = { kind: 'area' as const, areaCode: '901113' }
  await giveGrant(work, id, { id: chance.id(), role: 'project-lead', scope, fromDay })
  return id
}
