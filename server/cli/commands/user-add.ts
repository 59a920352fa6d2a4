import { NewAccount } from '../../../domain/ground/accounts/account.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { checkedHash, openAccount } from '../../ground/accounts/open-account.ts'
import { getOrganizationByCode } from '../../ground/organizations/organizations.queries.ts'
import { inWork } from '../../platform/work.ts'
import { command, required, UsageError } from '../command.ts'
import { GRANT_USAGE, grantOptions, typedGrant } from '../typed-grant.ts'

const Typed = NewAccount.omit({ password: true })

export const userAdd = command({
  name: 'user add',
  usage: `USER --organization CODE --name NAME ${GRANT_USAGE} [--phone PHONE] [--password-stdin]`,
  summary: { th: 'เปิดบัญชีผู้ใช้ พร้อมสิทธิแรก', en: 'opens an account with its first right' },
  options: {
    organization: { type: 'string' },
    name: { type: 'string' },
    phone: { type: 'string' },
    'password-stdin': { type: 'boolean' },
    ...grantOptions,
  },
  asksPassword: true,
  async run(centre, { positionals: [user], values, password = '' }, out) {
    const passwordHash = await checkedHash(password)
    const userName = await inWork(centre, 'operator', async (work) => {
      const organization = await getOrganizationByCode(work.db, required(values.organization, '--organization'))
      const read = Typed.safeParse({
        id: newId(),
        userName: required(user, 'USER'),
        phone: values.phone ?? null,
        name: required(values.name, '--name'),
        organizationId: organization.id,
        grants: [await typedGrant(work.db, values)],
      })
      if (!read.success)
        throw new UsageError(`${read.error.issues[0]?.path.join('.')}: ไม่ถูกรูปแบบ · is malformed`, userAdd)
      await openAccount(work, read.data, passwordHash)
      return read.data.userName
    })
    out.write(`${userName}\n`)
    return undefined
  },
})
