// What keeps a form of a person from being sent: said beside the field, and nothing typed is dropped unseen.
import { NUMBERED_BY_AN_ISSUER } from '../../../domain/registry/people/identifiers.ts'
import { parsePhones } from '../../../domain/registry/people/phone.ts'
import { satangFromBaht } from '../../../domain/shared/money.ts'
import type { TextKey } from '../../text/catalogues.ts'
import { type AddressDraft, pointOf } from './address-draft.ts'
import type { PersonDraft } from './person-draft.ts'

export type DraftProblem =
  | 'firstName'
  | 'noNumberReason'
  | 'identifiers'
  | 'phones'
  | 'home'
  | 'registeredHome'
  | 'adlScore'
  | 'carerPhone'
  | 'income'
  | 'debt'
  | 'benefits'
export type DraftProblems = Partial<Record<DraftProblem, TextKey>>

export const isUnreadablePhone = (typed: string) => parsePhones(typed).unreadable.length > 0
export const isUnreadableMoney = (typed: string) => typed.trim() !== '' && satangFromBaht(typed) === undefined

function addressProblem({ point, postcode }: AddressDraft): TextKey | undefined {
  if (point.trim() && !pointOf(point)) return 'address.point-wrong'
  return postcode && postcode.length !== 5 ? 'address.postcode-wrong' : undefined
}

/** `needsNumber` is so for one who has no number yet; `needsArea` for one who is new. */
export function problemsOf(draft: PersonDraft, needs: { number: boolean; area: boolean }): DraftProblems {
  const found: [DraftProblem, TextKey | false | undefined][] = [
    ['firstName', !draft.firstName.trim() && 'form.name-needed'],
    ['noNumberReason', needs.number && !draft.citizenNumber.trim() && !draft.noNumberReason && 'form.reason-needed'],
    ['identifiers', identifierProblem(draft)],
    ['phones', draft.phones.some(({ phone }) => isUnreadablePhone(phone)) && 'form.phone-unreadable'],
    ['home', needs.area && !draft.home.areaCode ? 'form.area-needed' : addressProblem(draft.home)],
    ['registeredHome', draft.registered === 'other' && addressProblem(draft.registeredHome)],
    ['adlScore', Number(draft.adlScore) > 20 && 'form.adl-range'],
    ['carerPhone', isUnreadablePhone(draft.carerPhone) && 'form.phone-unreadable'],
    ['income', isUnreadableMoney(draft.income) && 'form.money-unreadable'],
    ['debt', isUnreadableMoney(draft.debt) && 'form.money-unreadable'],
    ['benefits', draft.benefits.some(({ amount }) => isUnreadableMoney(amount)) && 'form.money-unreadable'],
  ]
  return Object.fromEntries(found.filter(([, problem]) => problem))
}

function identifierProblem({ identifiers }: PersonDraft): TextKey | undefined {
  const typed = identifiers.filter(({ value, key }) => key === undefined && value?.trim())
  if (typed.some(({ value = '' }) => value.trim().length < 2)) return 'identifier.too-short'
  const unnamed = typed.some(({ kind, issuer }) => NUMBERED_BY_AN_ISSUER.includes(kind) && !issuer?.trim())
  return unnamed ? 'identifier.issuer-needed' : undefined
}
