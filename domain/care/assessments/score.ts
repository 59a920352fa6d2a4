// What answers come to. The phone and the centre ask the same function; what the centre says counts.
import {
  type Answer,
  type Answers,
  type Band,
  type Condition,
  type Instrument,
  type Item,
  NO,
  type Note,
  type UrgentKind,
  YES,
} from './instrument.ts'
import { SCORING_RULES, type ScoringContext } from './scoring-rules.ts'
import { TAI_TABLE } from './tai-table.ts'

export type Score = {
  isComplete: boolean
  /** Items that are shown, asked for and not answered. */
  missing: string[]
  /** null until everything is answered: unanswered is not nought. */
  total: number | null
  band: Band | undefined
  notes: Note[]
  next: string | undefined
  urgent: UrgentKind | undefined
  needsSafety: boolean
}

export function holds({ item, in: values, from, below, and }: Condition, answers: Answers): boolean {
  const answer = answers[item]
  if (answer === undefined || (and && !holds(and, answers))) return false
  if (values)
    return typeof answer === 'object' ? values.some((value) => answer.includes(String(value))) : values.includes(answer)
  return typeof answer === 'number' && answer >= (from ?? answer) && (below === undefined || answer < below)
}

/** In the order of asking; an item behind one that is not shown is not shown either. */
export function shownItems({ items }: Instrument, answers: Answers): Item[] {
  const shown = new Set<string>()
  return items.filter(({ id, shownWhen }) => {
    const isShown = !shownWhen || (shown.has(shownWhen.item) && holds(shownWhen, answers))
    if (isShown) shown.add(id)
    return isShown
  })
}

const isWithin = (value: number, { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Item) =>
  Number.isFinite(value) && value >= min && value <= max

/** Whether it is an answer to this item at all. */
export function fitsItem(item: Item, answer: Answer): boolean {
  const isOption = (value: Answer) => (item.options ?? []).some((option) => option.value === value)
  switch (item.kind) {
    case 'yes-no':
      return answer === YES || answer === NO
    case 'choice':
      return isOption(answer)
    case 'many':
      return typeof answer === 'object' && answer.every(isOption)
    case 'number':
      return typeof answer === 'number' && isWithin(answer, item)
    case 'text':
      return typeof answer === 'string' && answer.length <= 2000
  }
}

/** Only what is asked and fits: a question that was shown for a while leaves no answer behind. */
export function keptAnswers(instrument: Instrument, answers: Answers): Record<string, Answer> {
  const kept: [string, Answer][] = []
  for (const item of shownItems(instrument, answers)) {
    const answer = answers[item.id]
    if (answer !== undefined && fitsItem(item, answer)) kept.push([item.id, answer])
  }
  return Object.fromEntries(kept)
}

export const bandAt = ({ bands }: Instrument, total: number): Band | undefined =>
  bands.findLast(({ from }) => total >= from)

/** Where a band ends: the last one at the top of the scale. */
export const bandEnd = ({ bands, scoring }: Instrument, band: Band): number =>
  bands[bands.indexOf(band) + 1]?.from ?? scoring.to

type Call = { bands?: readonly string[]; when?: Condition }
const isCalled = ({ bands, when }: Call, band: Band | undefined, answers: Answers) =>
  (band !== undefined && bands?.includes(band.code)) || (when !== undefined && holds(when, answers))

export function scoreOf(
  instrument: Instrument,
  given: Answers,
  context: ScoringContext = { taiTable: TAI_TABLE },
): Score {
  const answers = keptAnswers(instrument, given)
  const shown = shownItems(instrument, answers)
  const missing = shown.filter(({ id, isOptional }) => !isOptional && answers[id] === undefined).map(({ id }) => id)
  const isComplete = missing.length === 0
  const scored = isComplete
    ? SCORING_RULES[instrument.scoring.rule](instrument, shown, answers, context)
    : { total: null }
  const band =
    'band' in scored
      ? instrument.bands.find(({ code }) => code === scored.band)
      : scored.total === null
        ? undefined
        : bandAt(instrument, scored.total)
  const called = <One extends Call>(list: readonly One[] = []) => list.find((one) => isCalled(one, band, answers))
  return {
    isComplete,
    missing,
    total: scored.total,
    band,
    notes: (instrument.notes ?? []).filter(({ when }) => holds(when, answers)),
    next: isComplete ? called(instrument.next)?.instrument : undefined,
    // Danger is not waited with until the last question is answered.
    urgent: called(instrument.urgent)?.kind,
    needsSafety: called(instrument.safety) !== undefined,
  }
}
