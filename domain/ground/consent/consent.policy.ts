// What consent gates, and what it does not. Pure, so that every wing and the pages ask the same questions.
import type { Actor } from '../access/actor.ts'
import { canSeePeople, keepsRegistry } from '../access/scope.policy.ts'
import type { LawfulBasis } from '../agreements/agreement.ts'
import type { Purpose } from '../lawful-basis/lawful-basis.ts'
import type { Consent, ConsentPurpose } from './consent.ts'
import { CONSENT_PURPOSES } from './consent-lists.ts'

type Said = Pick<Consent, 'purpose' | 'saysYes' | 'saidOn' | 'withdrawnOn'> & { id?: string }
export type Standing = 'yes' | 'no' | 'withdrawn' | 'not-asked'

/** The latest word counts; of one day, the one recorded last. */
export function standingOf(consents: readonly Said[], purpose: ConsentPurpose): Standing {
  const latest = consents
    .filter((said) => said.purpose === purpose)
    .reduce<Said | undefined>(
      (best, said) =>
        !best || said.saidOn > best.saidOn || (said.saidOn === best.saidOn && (said.id ?? '') > (best.id ?? ''))
          ? said
          : best,
      undefined,
    )
  if (!latest) return 'not-asked'
  if (latest.withdrawnOn) return 'withdrawn'
  return latest.saysYes ? 'yes' : 'no'
}

export const standings = (consents: readonly Said[]) =>
  Object.fromEntries(CONSENT_PURPOSES.map((purpose) => [purpose, standingOf(consents, purpose)])) as Record<
    ConsentPurpose,
    Standing
  >

const isConsentPurpose = (purpose: Purpose): purpose is ConsentPurpose =>
  (CONSENT_PURPOSES as readonly string[]).includes(purpose)

/** Work that a law or a public task covers asks for nobody's consent; what goes beyond it does (decision 19). */
export const needsConsent = (purpose: Purpose, basis: LawfulBasis | undefined) =>
  basis === 'consent' || (isConsentPurpose(purpose) && basis === undefined)

/** Whether a purpose may be pursued for this person: its own ground, or her yes. */
export const mayPursue = (purpose: Purpose, basis: LawfulBasis | undefined, consents: readonly Said[]) =>
  !needsConsent(purpose, basis) || (isConsentPurpose(purpose) && standingOf(consents, purpose) === 'yes')

export const canTakePhoto = (consents: readonly Said[]) => standingOf(consents, 'photographs') === 'yes'

/** In public only with both: that she was photographed, and that it is shown. No ground of an organisation replaces it. */
export const canPublishPhoto = (consents: readonly Said[]) =>
  canTakePhoto(consents) && standingOf(consents, 'publication') === 'yes'

export const canReadConsents = canSeePeople
export const canRecordConsent = (actor: Actor) => canSeePeople(actor)
/** Taking it back must be as easy as giving it: whoever may record the one may record the other. */
export const canWithdrawConsent = canRecordConsent
export const canPrintConsentForm = keepsRegistry
