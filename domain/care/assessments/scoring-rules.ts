// How each rule makes a total, and a band where the total alone does not. They are asked only when everything is answered.
import { type Answers, type Instrument, type Item, YES } from './instrument.ts'
import type { TaiTable } from './tai-table.ts'
import { taiBandOf } from './tai-table.ts'

export type Scored = { total: number | null; band?: string }
/** What is replaceable beside the instrument itself. */
export type ScoringContext = { taiTable: TaiTable }
type Rule = (instrument: Instrument, shown: readonly Item[], answers: Answers, context: ScoringContext) => Scored

const numberOf = (answers: Answers, id: string) => {
  const answer = answers[id]
  return typeof answer === 'number' ? answer : undefined
}
const rounded = (value: number, places: number) => Math.round(value * 10 ** places) / 10 ** places

function scoreOfItem(item: Item, answers: Answers): number {
  const answer = answers[item.id]
  if (answer === undefined) return 0
  if (item.kind === 'yes-no') return answer === YES ? (item.yesScore ?? 0) : 0
  if (item.kind === 'number') return typeof answer === 'number' ? answer * (item.pointScore ?? 0) : 0
  const chosen = Array.isArray(answer) ? (answer as readonly string[]) : [answer]
  return (item.options ?? []).reduce(
    (sum, { value, score }) => (chosen.some((one) => one === value) ? sum + (score ?? 0) : sum),
    0,
  )
}

const sum: Rule = (_, shown, answers) => ({ total: shown.reduce((all, item) => all + scoreOfItem(item, answers), 0) })

/** TUG: the mean of up to four trials; who cannot stand has no time and is at risk. */
const mean: Rule = (_, shown, answers) => {
  if (answers.cannot === YES) return { total: null, band: 'at-risk' }
  const trials = shown.flatMap(({ id, kind }) => (kind === 'number' ? (numberOf(answers, id) ?? []) : []))
  return { total: rounded(trials.reduce((all, trial) => all + trial, 0) / trials.length, 1) }
}

const bmi: Rule = (_, __, answers) => {
  const metres = (numberOf(answers, 'height') ?? 0) / 100
  return { total: rounded((numberOf(answers, 'weight') ?? 0) / (metres * metres), 1) }
}

const tai: Rule = (_, __, answers, { taiTable }) => {
  const band = taiBandOf(taiTable, answers)
  return { total: null, ...(band ? { band } : {}) }
}

const LTC_GROUP: Record<string, number> = { B3: 1, C4: 2, C3: 2, C2: 2, I3: 3, I2: 4, I1: 4 }

/** ระดับ 1–4 of สปสช.: the class of TAI decides; a grave illness or the last stage of life lifts 3 to 4. */
const ltc: Rule = (_, __, answers) => {
  if ((numberOf(answers, 'adl') ?? 0) >= 12) return { total: 0 }
  const group = LTC_GROUP[String(answers.tai)] ?? 0
  return { total: group === 3 && answers.grave === YES ? 4 : group }
}

/** Of each hazard that is there: how likely times how bad; the worst one counts. */
const highestRisk: Rule = (_, shown, answers) => ({
  total: Math.max(
    0,
    ...shown
      .filter(({ id }) => id.endsWith('-likely'))
      .map(({ id }) => (numberOf(answers, id) ?? 0) * (numberOf(answers, id.replace('-likely', '-bad')) ?? 0)),
  ),
})

export const SCORING_RULES: Record<Instrument['scoring']['rule'], Rule> = {
  sum,
  mean,
  bmi,
  tai,
  ltc,
  'highest-risk': highestRisk,
}
