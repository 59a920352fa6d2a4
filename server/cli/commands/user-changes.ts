// What is done to an account that is there.
import { disableAccount, setPassword, unlockAccount } from '../../ground/accounts/account-writes.queries.ts'
import { getAccountByUserName } from '../../ground/accounts/accounts.queries.ts'
import { checkedHash, grantTo } from '../../ground/accounts/open-account.ts'
import { inWork } from '../../platform/work.ts'
import { command, required } from '../command.ts'
import { GRANT_USAGE, grantOptions, typedGrant } from '../typed-grant.ts'

export const userPassword = command({
  name: 'user password',
  usage: 'USER [--password-stdin]',
  summary: { th: 'ตั้งรหัสผ่านใหม่ และให้ออกจากระบบทุกเครื่อง', en: 'sets a new password and signs the account out everywhere' },
  options: { 'password-stdin': { type: 'boolean' } },
  asksPassword: true,
  async run(centre, { positionals: [user], password = '' }) {
    const passwordHash = await checkedHash(password)
    await inWork(centre, 'operator', async (work) => {
      const { id } = await getAccountByUserName(work.db, required(user, 'USER'))
      await setPassword(work, id, passwordHash)
    })
    return undefined
  },
})

export const userGrant = command({
  name: 'user grant',
  usage: `USER ${GRANT_USAGE}`,
  summary: { th: 'ให้สิทธิเพิ่ม', en: 'gives a further right' },
  options: grantOptions,
  async run(centre, { positionals: [user], values }) {
    await inWork(centre, 'operator', async (work) => {
      const account = await getAccountByUserName(work.db, required(user, 'USER'))
      await grantTo(work, account, await typedGrant(work.db, values))
    })
    return undefined
  },
})

export const userDisable = command({
  name: 'user disable',
  usage: 'USER',
  summary: { th: 'ปิดบัญชี ออกจากระบบทันที ประวัติยังอยู่', en: 'closes an account at once; what it did stays on record' },
  options: {},
  async run(centre, { positionals: [user] }) {
    await inWork(centre, 'operator', async (work) => {
      const { id } = await getAccountByUserName(work.db, required(user, 'USER'))
      await disableAccount(work, id)
    })
    return undefined
  },
})

export const userUnlock = command({
  name: 'user unlock',
  usage: 'USER',
  summary: { th: 'ปลดล็อกบัญชีที่ใส่รหัสผ่านผิดหลายครั้ง', en: 'opens an account that wrong passwords have locked' },
  options: {},
  async run(centre, { positionals: [user] }) {
    await inWork(centre, 'operator', async (work) => {
      const { id } = await getAccountByUserName(work.db, required(user, 'USER'))
      await unlockAccount(work, id)
    })
    return undefined
  },
})
