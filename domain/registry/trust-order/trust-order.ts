// Whose word weighs more on what: by organisation and group of fields. A hand's word stands above all of them.
import { z } from 'zod'
import type { PersonFacts } from '../people/person.ts'

export const TrustGroup = z.enum([
  'name',
  'birth',
  'number',
  'address',
  'phones',
  'health-right',
  'disability',
  'adl',
  'carer',
  'means',
  'groups',
])
export type TrustGroup = z.infer<typeof TrustGroup>

/** What a list weighs where nobody set anything; a hand is 100. */
export const USUAL_TRUST = 50
export const MOST_TRUST = 99

export type Trusts = Partial<Record<TrustGroup, number>>

const GROUPS: Record<TrustGroup, readonly (keyof PersonFacts)[]> = {
  name: ['prefix', 'firstName', 'middleName', 'lastName', 'nickname', 'englishName', 'sex', 'maritalStatus'],
  birth: ['birthDate', 'birthPrecision'],
  number: ['noNumberReason', 'identifiers'],
  address: ['address', 'registeredAddress', 'residency', 'departedOn', 'departedTo'],
  phones: ['phones', 'phoneOwners'],
  'health-right': ['healthRight', 'healthRightType', 'healthRightUnit', 'healthRightCheckedOn'],
  disability: [
    'disabilities',
    'disabilityCardNumber',
    'disabilityCardExpires',
    'disabilityCardState',
    'disabilityCardIssuedOn',
    'disabilityCardPlace',
    'disabilityCause',
  ],
  adl: ['adlScore', 'adlOn', 'diseases', 'allergies', 'diedOn', 'deathPlace', 'deathCause'],
  carer: ['carerName', 'carerRelationship', 'carerPhone', 'carers'],
  means: ['occupation', 'education', 'incomeSatang', 'debtSatang', 'benefits'],
  groups: ['groups', 'note'],
}

const GROUP_OF = new Map(
  Object.entries(GROUPS).flatMap(([group, fields]) => fields.map((field) => [field, group as TrustGroup] as const)),
)

export const trustGroupOf = (field: keyof PersonFacts): TrustGroup | undefined => GROUP_OF.get(field)

const Trust = z.number().int().min(1).max(MOST_TRUST)

/** Groups that are not named weigh the usual. */
export const TrustOfOrganization = z.object({
  organizationId: z.uuid(),
  organizationName: z.string(),
  trusts: z.partialRecord(TrustGroup, Trust),
})
export type TrustOfOrganization = z.infer<typeof TrustOfOrganization>

export const TrustOrder = z.object({
  organizations: z.array(TrustOfOrganization),
  usual: z.number().int(),
  /** People who are still being folded anew after the last change. */
  waiting: z.number().int(),
  can: z.object({ edit: z.boolean() }),
})
export type TrustOrder = z.infer<typeof TrustOrder>

/** The whole order of these organisations; one that is not named keeps its own. */
export const TrustOrderChange = z.object({
  id: z.uuid(),
  organizations: z.array(TrustOfOrganization.pick({ organizationId: true, trusts: true })).max(500),
})
export type TrustOrderChange = z.infer<typeof TrustOrderChange>
