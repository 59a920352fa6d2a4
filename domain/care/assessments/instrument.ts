// What an instrument is: versioned data, the same on the phone and at the centre. Nothing here may import zod at run time.
import type { Role } from '../../ground/access/actor.ts'
import type { RestrictedKind } from '../../registry/restricted/restricted.ts'

/** The words stand beside what they say, so that a version stays whole whatever is worded differently later. */
export type Words = { th: string; en: string }

export type Value = string | number
export type Answer = Value | readonly string[]
/** By the id of the item. What was not answered is not there: it is not nought. */
export type Answers = Readonly<Record<string, Answer | undefined>>

/** Whether an answer is one of these, or a number from here to below there; and whatever else has to hold with it. */
export type Condition = { item: string; in?: readonly Value[]; from?: number; below?: number; and?: Condition }

export type Option = { value: Value; label: Words; score?: number }

/** Something that is known of the person already and may be taken over. */
export type Known = 'sex' | 'age' | 'weightKg' | 'heightCm' | 'adlTotal' | 'taiBand'

export type Item = {
  id: string
  /** `many` takes several of its options; a number may have decimals when its step says so. */
  kind: 'choice' | 'yes-no' | 'many' | 'number' | 'text'
  label: Words
  help?: Words
  options?: readonly Option[]
  /** Of a yes: what it counts. A no counts nothing. */
  yesScore?: number
  /** Of a number: what each unit counts. */
  pointScore?: number
  shownWhen?: Condition
  isOptional?: true
  min?: number
  max?: number
  step?: number
  unit?: Words
  known?: Known
}

export const SEVERITIES = ['fine', 'watch', 'act', 'urgent'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Begins at `from` and reaches to where the next begins: so there are no gaps. */
export type Band = { code: string; from: number; label: Words; action: Words; severity: Severity }

/** Said beside the result. */
export type Note = { when: Condition; say: Words; severity: Severity }

/** `sum` adds scores; the others are named in scoring-rules.ts. */
export type ScoringRule = 'sum' | 'mean' | 'bmi' | 'tai' | 'ltc' | 'highest-risk'

export type UrgentKind = 'suicide-risk' | 'violence' | 'fall-injury'

export type Instrument = {
  code: string
  version: string
  /** Another one: what is stored is scored anew (`klang assessments rescore`), and the former score is kept. */
  ruleVersion: string
  title: Words
  lead: Words
  source: string
  licence: string
  /** The right it takes to read an answer. */
  restricted?: RestrictedKind
  /** Without it, whoever sees the person may ask. */
  askedBy?: readonly Role[]
  items: readonly Item[]
  scoring: { rule: ScoringRule; from: number; to: number; unit?: Words }
  bands: readonly Band[]
  notes?: readonly Note[]
  /** What is asked next, by the band that came out or by an answer. */
  next?: readonly { instrument: string; bands?: readonly string[]; when?: Condition }[]
  /** Comes up in the urgent inbox, by the band or by an answer. */
  urgent?: readonly { kind: UrgentKind; bands?: readonly string[]; when?: Condition }[]
  /** The page with the numbers to call is shown, by the band or by an answer. */
  safety?: readonly { bands?: readonly string[]; when?: Condition }[]
}

export const w = (th: string, en: string): Words => ({ th, en })

export const YES = 'yes'
export const NO = 'no'
