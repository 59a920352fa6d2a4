// What of the accounts is shown, and in which order; all of it stands in the address.
import { z } from 'zod'
import { ROLES } from '../../../domain/ground/access/actor.ts'
import { ACCOUNT_STATES, type Account, stateOf } from '../../../domain/ground/accounts/account.ts'
import { sortKey } from '../../../domain/shared/thai-text.ts'

export const STATE_FILTERS = [...ACCOUNT_STATES, 'asked-reset', 'no-second-factor'] as const
const SORTS = ['name', '-name', 'organization', '-organization', 'seen', '-seen'] as const

export const AccountsSearch = z.object({
  search: z.string().optional().catch(undefined),
  state: z.enum(STATE_FILTERS).optional().catch(undefined),
  role: z.enum(ROLES).optional().catch(undefined),
  organization: z.uuid().optional().catch(undefined),
  sort: z.enum(SORTS).optional().catch(undefined),
})
export type AccountsSearch = z.infer<typeof AccountsSearch>

const isInState = (account: Account, state: AccountsSearch['state']) =>
  state === undefined ||
  (state === 'asked-reset'
    ? account.resetAskedAt !== null
    : state === 'no-second-factor'
      ? !account.hasSecondFactor && account.disabledAt === null
      : stateOf(account) === state)

const says = (account: Account, search: string) =>
  [account.name, account.userName, account.phone ?? '', account.organizationName].some((text) =>
    text.toLowerCase().includes(search.trim().toLowerCase()),
  )

const KEYS = {
  name: (account: Account) => sortKey(account.name),
  organization: (account: Account) => `${sortKey(account.organizationName)} ${sortKey(account.name)}`,
  seen: (account: Account) => account.lastSeenAt ?? '',
}

/** Whoever waits for a new password comes first until another order is chosen. */
export function shownAccounts(accounts: Account[], { search = '', state, role, organization, sort }: AccountsSearch) {
  const shown = accounts.filter(
    (account) =>
      isInState(account, state) &&
      says(account, search) &&
      (!role || account.grants.some((grant) => grant.role === role)) &&
      (!organization || account.organizationId === organization),
  )
  if (!sort) return shown.sort((a, b) => Number(b.resetAskedAt !== null) - Number(a.resetAskedAt !== null))
  const key = KEYS[sort.replace('-', '') as keyof typeof KEYS]
  const direction = sort.startsWith('-') ? -1 : 1
  return shown.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) * direction)
}
