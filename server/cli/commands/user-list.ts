import type { Account } from '../../../domain/ground/accounts/account.ts'
import { formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { listAccounts } from '../../ground/accounts/accounts.queries.ts'
import { getOrganizationByCode } from '../../ground/organizations/organizations.queries.ts'
import { say } from '../../platform/words.ts'
import { inWork } from '../../platform/work.ts'
import { command } from '../command.ts'
import { tableOf } from '../tables.ts'

const stateOf = ({ disabledAt, lockedUntil }: Account) => (disabledAt ? 'ปิดใช้' : lockedUntil ? 'พักไว้' : '')

const grantsOf = ({ grants }: Account) =>
  grants
    .map(({ role, scope, scopeName, toDay }) => {
      const until = toDay ? ` ถึง ${formatThaiDate(toDay, 'short')}` : ''
      return `${say(`lists.role.${role}`)} ${scopeName || scope.kind}${until}`
    })
    .join(', ')

export const userList = command({
  name: 'user list',
  usage: '[--organization CODE]',
  summary: { th: 'รายชื่อบัญชีผู้ใช้ สิทธิ และสถานะ', en: 'lists the accounts, what they may do, and how they stand' },
  options: { organization: { type: 'string' } },
  async run(centre, { values }, out) {
    const accounts = await inWork(centre, 'operator', async ({ db }) =>
      listAccounts(db, values.organization ? (await getOrganizationByCode(db, values.organization)).id : undefined),
    )
    const rows = accounts.map((one) => [one.userName, one.name, one.organizationName, grantsOf(one), stateOf(one)])
    out.write(tableOf(['USER', 'ชื่อ', 'หน่วยงาน', 'สิทธิ', 'สถานะ'], rows))
    return undefined
  },
})
