// What a held entry says, line by line in the words of the screens: only what was answered, and of the kinds one can read.
import type { EntryKind } from '../../../domain/sync/entry.ts'
import type { ListName } from '../../text/lists.ts'
import type { Words } from '../../text/useText.ts'

type How = 'words' | 'day' | 'yes-no' | 'address' | { list: ListName }
/** The key in the body, how it is shown, and its word where that is not the key itself. */
type Line = readonly [key: string, how: How, word?: string]

const PERSON: readonly Line[] = [
  ['prefix', 'words'],
  ['firstName', 'words'],
  ['lastName', 'words'],
  ['nickname', 'words'],
  ['sex', { list: 'sex' }],
  ['birthDate', 'day'],
  ['phones', 'words'],
  ['address', 'address'],
  ['groups', { list: 'groupTag' }],
  ['disabilities', { list: 'disability' }],
  ['diseases', 'words'],
  ['healthRight', { list: 'healthRight' }],
  ['carerName', 'words'],
  ['carerRelationship', { list: 'relationship' }],
  ['carerPhone', 'words'],
  ['occupation', { list: 'occupation' }],
  ['note', 'words'],
]

const LINES: Record<EntryKind, readonly Line[]> = {
  person: PERSON,
  'person-change': PERSON,
  visit: [
    ['visitedOn', 'day'],
    ['visitorName', 'words'],
    ['metWith', { list: 'metWith' }],
    ['systolic', 'words'],
    ['diastolic', 'words'],
    ['pulse', 'words'],
    ['temperature', 'words'],
    ['respiration', 'words'],
    ['oxygen', 'words'],
    ['weightKg', 'words'],
    ['heightCm', 'words'],
    ['sugar', 'words'],
    ['adlTotal', 'words'],
    ['falls', 'words'],
    ['findings', 'words'],
    ['done', { list: 'visitAct' }],
    ['needsFound', { list: 'needKind' }],
    ['nextVisitOn', 'day'],
  ],
  need: [
    ['foundOn', 'day'],
    ['kind', { list: 'needKind' }, 'needKind'],
    ['needOf', { list: 'needOf' }],
    ['urgency', { list: 'needUrgency' }],
    ['detail', 'words'],
  ],
  'need-told': [
    ['onDay', 'day'],
    ['note', 'words'],
  ],
  // The answers stay closed: who may read an instrument is asked on the person's own page.
  assessment: [
    ['instrument', { list: 'instrument' }],
    ['assessedOn', 'day'],
    ['method', { list: 'assessmentMethod' }],
  ],
  'form-answer': [['answeredOn', 'day']],
  'household-survey': [
    ['surveyedOn', 'day'],
    ['kind', { list: 'surveyKind' }, 'surveyKind'],
    ['informant', 'words'],
  ],
  consent: [
    ['saidOn', 'day'],
    ['purpose', { list: 'purpose' }],
    ['saysYes', 'yes-no'],
    ['giverName', 'words'],
    ['witnessName', 'words'],
  ],
  'task-act': [
    ['until', 'day'],
    ['note', 'words'],
  ],
  thanks: [],
  opening: [],
}

export type HeldLine = { key: string; word: string; value: string }

export function heldLines(kind: EntryKind, body: Record<string, unknown>, words: Words): HeldLine[] {
  return LINES[kind].flatMap(([key, how, word]) => {
    const value = shownAs(body[key], how, words)
    return value ? [{ key, word: words.field(word ?? key), value }] : []
  })
}

function shownAs(value: unknown, how: How, words: Words): string | undefined {
  if (value === null || value === undefined || value === '') return undefined
  if (Array.isArray(value))
    return value
      .map((one) => shownAs(one, how, words))
      .filter(Boolean)
      .join(' · ')
  if (how === 'yes-no') return words.t(value === true ? 'phones.yes' : 'phones.no')
  if (how === 'day') return words.day(String(value))
  if (how === 'address') return addressOf(value as Record<string, unknown>, words)
  return how === 'words' ? String(value) : words.list(how.list, String(value))
}

const addressOf = ({ house, moo, village, lane, road }: Record<string, unknown>, { t }: Words) =>
  [house, moo === null || moo === undefined ? null : t('phones.moo', { moo: String(moo) }), village, lane, road]
    .filter(Boolean)
    .join(' ')
