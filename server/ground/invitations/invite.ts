import { canManageAccount } from '../../../domain/ground/accounts/account.policy.ts'
import { signInPhone } from '../../../domain/ground/accounts/account.ts'
import {
  CODE_LENGTH,
  type EntrySlip,
  type Invitee,
  type NewInvitations,
  plainInvitationCode,
} from '../../../domain/ground/invitations/invitation.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { allow } from '../../platform/allow.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { getManagedAccount } from '../accounts/accounts.queries.ts'
import { openAccount } from '../accounts/open-account.ts'
import { randomLetters } from '../second-factors/codes.ts'
import { issueSlip } from './invitations.queries.ts'

/** A telephone number is a user name too, for who has no other. */
const userNameOf = ({ userName, phone }: Invitee) => userName || signInPhone(phone ?? '') || ''

/**
 * Opens their accounts, and gives each a slip. Sent again it opens nothing anew, and answers fresh slips: those of the
 * answer that was lost on the way nobody has seen.
 */
export async function invite(work: Work, { id, invitees }: NewInvitations): Promise<EntrySlip[]> {
  await once(work, id, invitees, async () => {
    for (const invitee of invitees) await openAccount(work, { ...invitee, userName: userNameOf(invitee) }, null)
    return { id }
  })
  const slips: EntrySlip[] = []
  for (const { id: accountId } of invitees) slips.push(await giveSlip(work, accountId, newId()))
  return slips
}

/** For whoever has no password yet, or forgot hers. */
export async function giveSlip(work: Work, accountId: string, id: string): Promise<EntrySlip> {
  const account = await getManagedAccount(work, accountId)
  allow(canManageAccount(work.actor, account) && account.disabledAt === null)
  const code = randomLetters(CODE_LENGTH)
  return { ...(await issueSlip(work, account.id, id, code)), code: plainInvitationCode(code) }
}
