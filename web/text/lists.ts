// Lists of codes in the order of the central form, and the name under which the catalogues keep their words.
import { NEED_KINDS, NEED_OF, NEED_STATUSES, NEED_URGENCIES } from '../../domain/care/needs/lists.ts'
import { HOUSE_STATUSES, HOUSE_TYPES } from '../../domain/registry/households/household.ts'
import { BENEFITS } from '../../domain/registry/people/benefit.ts'
import { CARER_KINDS } from '../../domain/registry/people/carer.ts'
import { CARD_STATES, DISABILITY_CAUSES } from '../../domain/registry/people/disability-card.ts'
import { IDENTIFIER_KINDS } from '../../domain/registry/people/identifiers.ts'
import {
  DISABILITIES,
  GROUP_TAGS,
  HEALTH_RIGHTS,
  NO_NUMBER_REASONS,
  OCCUPATIONS,
  RELATIONSHIPS,
  SEXES,
} from '../../domain/registry/people/lists.ts'
import { EDUCATIONS, MARITAL_STATUSES, RESIDENCIES } from '../../domain/registry/people/living.ts'

const LISTS = {
  groupTag: GROUP_TAGS,
  disability: DISABILITIES,
  healthRight: HEALTH_RIGHTS,
  noNumberReason: NO_NUMBER_REASONS,
  occupation: OCCUPATIONS,
  relationship: RELATIONSHIPS,
  sex: SEXES,
  identifierKind: IDENTIFIER_KINDS,
  education: EDUCATIONS,
  maritalStatus: MARITAL_STATUSES,
  residency: RESIDENCIES,
  carerKind: CARER_KINDS,
  benefit: BENEFITS,
  cardState: CARD_STATES,
  disabilityCause: DISABILITY_CAUSES,
  houseStatus: HOUSE_STATUSES,
  houseType: HOUSE_TYPES,
  needKind: NEED_KINDS,
  needOf: NEED_OF,
  needStatus: NEED_STATUSES,
  needUrgency: NEED_URGENCIES,
}

type ChosenList = keyof typeof LISTS

/** Lists that have words; the last are never chosen from a form in the order of the central form. */
export type ListName =
  | ChosenList
  | 'adlClass'
  | 'month'
  | 'monthShort'
  | 'role'
  | 'householdRole'
  | 'restrictedKind'
  | 'restrictedSort'
  | 'photoKind'
  | 'consentHow'
  | 'documentKind'
  | 'purpose'
  | 'surveyFactor'
  | 'surveyAmount'
  | 'surveyConcern'
  | 'surveyKind'
  | 'factorState'
  | 'savingWay'
  | 'creditor'
  | 'memberState'
  | 'formAct'
  | 'formKind'
  | 'instrument'
  | 'assessmentMethod'
  | 'formAudience'
  | 'vitalMeaning'
  | 'metWith'
  | 'visitAct'
  | 'soreGrade'
  | 'sugarKind'
  | 'pressurePosition'
  | 'monthlyFigure'
  | 'monthlyGroup'
  | 'urgentKind'
  | 'urgentOutcome'
  | 'taskKind'
  | 'taskRisk'

type CodeOf<List extends ChosenList> = keyof (typeof LISTS)[List] & string

/** The options of a list, each with its word. */
export function optionsOf<List extends ChosenList>(list: List, word: (list: ListName, code: string) => string) {
  return (Object.keys(LISTS[list]) as CodeOf<List>[]).map((code) => ({ code, word: word(list, code) }))
}
