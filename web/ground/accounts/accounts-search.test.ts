import { expect, test } from 'vitest'
import type { Account } from '../../../domain/ground/accounts/account.ts'
import { type AccountsSearch, shownAccounts } from './accounts-search.ts'

const account = (name: string, more: Partial<Account> = {}): Account => ({
  id: name,
  userName: name,
  phone: null,
  name,
  organizationId: 'o',
  organizationName: 'อบต.ท่าข้าม',
  grants: [],
  lastSeenAt: null,
  lockedUntil: null,
  disabledAt: null,
  hasWayIn: true,
  hasSecondFactor: false,
  resetAskedAt: null,
  invitation: null,
  ...more,
})
const all = [
  account('ขวัญ', { lastSeenAt: '2026-11-20T00:00:00Z', hasSecondFactor: true }),
  account('เกษร', { hasWayIn: false }),
  account('จันทร์', { resetAskedAt: '2026-11-22T00:00:00Z', lastSeenAt: '2026-11-01T00:00:00Z' }),
  account('แดง', { disabledAt: '2026-01-01T00:00:00Z' }),
]

test.each<[string, AccountsSearch, string[]]>([
  ['whoever waits for a password first', {}, ['จันทร์', 'ขวัญ', 'เกษร', 'แดง']],
  ['in the order of a Thai dictionary', { sort: 'name' }, ['เกษร', 'ขวัญ', 'จันทร์', 'แดง']],
  ['seen last first', { sort: '-seen' }, ['ขวัญ', 'จันทร์', 'เกษร', 'แดง']],
  ['those who were invited', { state: 'invited' }, ['เกษร']],
  ['those who asked', { state: 'asked-reset' }, ['จันทร์']],
  ['those with a password only', { state: 'no-second-factor' }, ['จันทร์', 'เกษร']],
  ['those whose name says so', { search: 'ขวั' }, ['ขวัญ']],
])('%s', (_what, search, names) => {
  expect(
    shownAccounts([...all], search)
      .map(({ name }) => name)
      .slice(0, names.length),
  ).toEqual(names)
})
