import type { Account } from '../../../domain/ground/accounts/account.ts'

export const isLocked = (account: Account, now: Date = new Date()) =>
  account.lockedUntil !== null && new Date(account.lockedUntil) > now
