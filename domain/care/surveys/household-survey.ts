// แบบสำรวจครัวเรือน: ปัจจัย 4, income, savings and debt of a house, told once as a baseline and again as follow-ups.
import { z } from 'zod'
import { FormState } from '../form-reviews/form-review.ts'
import { CONCERNS, CREDITORS, FACTOR_STATES, MEMBER_STATES, SAVING_WAYS, SURVEY_KINDS } from './survey-lists.ts'

const words = z.string().trim().max(1000)
const Satang = z.number().int().min(0).max(100_000_000_000)

const factor = <State extends string>(states: readonly [State, State]) =>
  z.object({ state: z.enum(states).nullable(), problem: words.nullable(), want: words.nullable() })

export const SurveyAnswers = z.object({
  factors: z.object({
    food: factor(FACTOR_STATES.food),
    clothing: factor(FACTOR_STATES.clothing),
    shelter: factor(FACTOR_STATES.shelter),
    medicine: factor(FACTOR_STATES.medicine),
  }),
  occupation: words.nullable(),
  /** Of everybody in the house together, a month. 0 says none, null says not told. */
  incomeSatang: Satang.nullable(),
  expenseSatang: Satang.nullable(),
  incomeIsEnough: z.boolean().nullable(),
  /** An amount that is not told is null; the way of saving is an answer by itself. Null: not asked; empty: none. */
  savings: z
    .array(z.object({ way: z.enum(SAVING_WAYS), satang: Satang.nullable() }))
    .max(10)
    .nullable(),
  debts: z
    .array(z.object({ creditor: z.enum(CREDITORS), satang: Satang.nullable() }))
    .max(20)
    .nullable(),
  /** The most urgent first. */
  priorities: z.array(z.enum(CONCERNS)).max(CONCERNS.length),
  members: z.array(z.object({ personId: z.uuid(), state: z.enum(MEMBER_STATES) })).max(60),
  note: words.nullable(),
})
export type SurveyAnswers = z.infer<typeof SurveyAnswers>

export const NewHouseholdSurvey = z.object({
  id: z.uuid(),
  /** Whoever of the house is on the phone and nearest to being its head. */
  personId: z.uuid(),
  householdId: z.uuid().nullable(),
  kind: z.enum(SURVEY_KINDS),
  surveyedOn: z.iso.date(),
  /** ผู้ให้ข้อมูล. */
  informant: z.string().trim().max(200).nullable(),
  answers: SurveyAnswers,
  /** The earlier one that was returned, or was wrong: this stands in its place. */
  replaces: z.uuid().nullable().default(null),
})
export type NewHouseholdSurvey = z.infer<typeof NewHouseholdSurvey>

export const HouseholdSurvey = NewHouseholdSurvey.omit({ answers: true, replaces: true }).extend({
  /** By day, within the household: 1 is the first. */
  round: z.number().int(),
  /** Null after an erasure: what was told of her is gone. */
  answers: SurveyAnswers.nullable(),
  recordedBy: z.string().nullable(),
  organizationName: z.string().nullable(),
  /** Null where the office asks for no review. */
  review: FormState.nullable(),
  /** Whose it is may review it, but not whoever wrote it. */
  canReview: z.boolean(),
})
export type HouseholdSurvey = z.infer<typeof HouseholdSurvey>

export const SurveysOfPerson = z.object({ surveys: z.array(HouseholdSurvey), can: z.object({ export: z.boolean() }) })
export type SurveysOfPerson = z.infer<typeof SurveysOfPerson>
