// What may be chosen in the household form (domain-th: ปัจจัย 4, income and debt). No zod: the phone carries it.

/** ปัจจัย 4. */
export const FACTORS = ['food', 'clothing', 'shelter', 'medicine'] as const
export type Factor = (typeof FACTORS)[number]

/** The first is well, the second is not: a house is sound or damaged, the rest is enough or not. */
export const FACTOR_STATES = {
  food: ['enough', 'not-enough'],
  clothing: ['enough', 'not-enough'],
  shelter: ['sound', 'damaged'],
  medicine: ['enough', 'not-enough'],
} as const satisfies Record<Factor, readonly [string, string]>
export type FactorState = 'enough' | 'not-enough' | 'sound' | 'damaged'

export const isWell = (state: FactorState) => state === 'enough' || state === 'sound'

/** ลำดับความสำคัญของปัญหาที่ต้องการให้แก้ไขเร่งด่วน is an order of these. */
export const CONCERNS = [...FACTORS, 'saving', 'income', 'debt', 'other'] as const
export type Concern = (typeof CONCERNS)[number]

export const SAVING_WAYS = [
  'bank',
  'savings-group',
  'cooperative',
  'rotating',
  'welfare-fund',
  'at-home',
  'other',
] as const

export const CREDITORS = ['baac', 'village-fund', 'cooperative', 'bank', 'shop', 'family', 'lender', 'other'] as const
export type Creditor = (typeof CREDITORS)[number]

/** หนี้ในระบบ; the rest is owed outside it. */
export const FORMAL_CREDITORS: readonly Creditor[] = ['baac', 'village-fund', 'cooperative', 'bank']

/** The survey that later ones are measured by, and a later one. */
export const SURVEY_KINDS = ['baseline', 'follow-up'] as const
export type SurveyKind = (typeof SURVEY_KINDS)[number]

/** What a volunteer finds of somebody who is written down as living there; an officer acts on it. */
export const MEMBER_STATES = ['here', 'joined', 'left', 'died'] as const
export type MemberState = (typeof MEMBER_STATES)[number]
