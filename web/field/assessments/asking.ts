// Where the asking of one instrument stands, and the entry that comes of it. Pure.
import { type KnownOfHer, takenOver } from '../../../domain/care/assessments/due.ts'
import type { Answer, Answers, Instrument, Item } from '../../../domain/care/assessments/instrument.ts'
import { fitsItem, keptAnswers, type Score, scoreOf, shownItems } from '../../../domain/care/assessments/score.ts'
import { TAI_TABLE, type TaiTable, taiTableOn } from '../../../domain/care/assessments/tai-table.ts'
import type { PersonBundle } from '../../../domain/sync/person-bundle.ts'

/** Kept at every tap. `at` is the item that is asked now; null when the result is shown. */
export type AskingDraft = {
  id: string
  version: string
  answers: Record<string, Answer>
  at: string | null
  method: 'asked' | 'observed' | 'told-by-family'
  /** The page with the numbers to call was seen. */
  isSafetySeen: boolean
  /** The day of one that is mended, and its visit. */
  assessedOn?: string
  visitId?: string | null
}

export const draftKey = (personId: string, code: string) => `assessment:${personId}:${code}`

export function knownOf({ sex, adlScore, visits, assessments }: PersonBundle): KnownOfHer {
  const measured = (key: 'weightKg' | 'heightCm') => visits.find((visit) => visit[key] !== null)?.[key] ?? null
  return {
    sex,
    adlTotal: adlScore,
    weightKg: measured('weightKg'),
    heightCm: measured('heightCm'),
    taiBand: assessments.find(({ instrument }) => instrument === 'tai')?.band ?? null,
  }
}

export function beginAsking(instrument: Instrument, id: string, known: KnownOfHer): AskingDraft {
  return {
    id,
    version: instrument.version,
    answers: takenOver(instrument.items, known),
    at: instrument.items[0]!.id,
    method: 'asked',
    isSafetySeen: false,
  }
}

/** What was refused, opened again at its result, under the id it had. */
export const askingOf = ({
  id,
  version,
  answers,
  method,
  assessedOn,
  visitId,
}: Record<string, unknown>): AskingDraft => ({
  id: id as string,
  version: version as string,
  answers: answers as AskingDraft['answers'],
  at: null,
  method: (method ?? 'asked') as AskingDraft['method'],
  isSafetySeen: true,
  assessedOn: assessedOn as string,
  visitId: (visitId ?? null) as string | null,
})

export const answer = (draft: AskingDraft, item: Item, given: Answer | undefined): AskingDraft => {
  const { [item.id]: _, ...others } = draft.answers
  return { ...draft, answers: given === undefined ? others : { ...others, [item.id]: given } }
}

export function placeOf(instrument: Instrument, { at, answers }: AskingDraft) {
  const shown = shownItems(instrument, answers)
  const index = Math.max(
    0,
    shown.findIndex(({ id }) => id === at),
  )
  return { shown, index, item: shown[index]! }
}

/** To the next question, or to the result. */
export function goOn(instrument: Instrument, draft: AskingDraft): AskingDraft {
  const { shown, index } = placeOf(instrument, draft)
  return { ...draft, at: shown[index + 1]?.id ?? null }
}

/** Back to the one before; undefined at the first. */
export function goBackTo(instrument: Instrument, draft: AskingDraft): AskingDraft | undefined {
  const { shown, index } = placeOf(instrument, draft)
  const before = draft.at === null ? shown.at(-1) : shown[index - 1]
  return before && { ...draft, at: before.id }
}

export const canGoOn = (item: Item, answers: Answers) => {
  const given = answers[item.id]
  return given === undefined ? item.isOptional === true : fitsItem(item, given)
}

export const scoreNow = (instrument: Instrument, answers: Answers, tables: readonly TaiTable[], today: string): Score =>
  scoreOf(instrument, answers, { taiTable: taiTableOn([TAI_TABLE, ...tables], today) })

/** What is known where it is saved; `visitId`: the visit it was asked at. */
type Asked = { personId: string; score: Score; today: string; visitId: string | null }

/** The request that the centre takes; what a right is needed for is not said again in its result. */
export function bodyOf(instrument: Instrument, draft: AskingDraft, { personId, score, today, visitId }: Asked) {
  return {
    id: draft.id,
    personId,
    instrument: instrument.code,
    version: instrument.version,
    assessedOn: draft.assessedOn ?? today,
    answers: keptAnswers(instrument, draft.answers),
    method: draft.method,
    place: 'home',
    visitId: draft.visitId === undefined ? visitId : draft.visitId,
    shownTotal: instrument.restricted ? null : score.total,
    shownBand: instrument.restricted ? null : (score.band?.code ?? null),
  }
}
