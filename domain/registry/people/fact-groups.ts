// Which facts ask an agreement (split_source_facts in the database says the same): the rest is identity.
import type { PersonFacts } from './person.ts'

type Field = keyof PersonFacts

export const HEALTH_FIELDS = [
  'disabilities',
  'disabilityCardNumber',
  'disabilityCardExpires',
  'disabilityCardState',
  'disabilityCardIssuedOn',
  'disabilityCardPlace',
  'disabilityCause',
  'adlScore',
  'adlOn',
  'diseases',
  'allergies',
  'deathCause',
] as const satisfies readonly Field[]

export const ECONOMY_FIELDS = ['incomeSatang', 'debtSatang', 'benefits'] as const satisfies readonly Field[]
