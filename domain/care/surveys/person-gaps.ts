// What the central form asks of a person and a phone can ask at her home: which fields there are, and which are still empty.
// No zod: the phone reckons with it.

/** In the order of the form. `list` names the words of its choices. */
export const SURVEY_QUESTIONS = [
  { field: 'prefix', kind: 'words' },
  { field: 'nickname', kind: 'words' },
  { field: 'sex', kind: 'choice', list: 'sex' },
  { field: 'phone', kind: 'phone' },
  { field: 'education', kind: 'choice', list: 'education' },
  { field: 'maritalStatus', kind: 'choice', list: 'maritalStatus' },
  { field: 'occupation', kind: 'choice', list: 'occupation' },
  { field: 'incomeSatang', kind: 'baht' },
  { field: 'debtSatang', kind: 'baht' },
  { field: 'healthRight', kind: 'choice', list: 'healthRight' },
  { field: 'diseases', kind: 'many-words' },
  { field: 'allergies', kind: 'many-words' },
  { field: 'carerName', kind: 'words' },
  { field: 'carerRelationship', kind: 'choice', list: 'relationship' },
  { field: 'carerPhone', kind: 'phone' },
  { field: 'note', kind: 'long-words' },
] as const
export type SurveyQuestion = (typeof SURVEY_QUESTIONS)[number]
export type SurveyField = SurveyQuestion['field']

/** A note is welcome, and nobody's form is incomplete without one. */
const OPTIONAL: readonly SurveyField[] = ['note', 'nickname', 'allergies']

type Told = Record<string, unknown> & {
  phones?: readonly { number: string }[] | undefined
  /** Facts of the form that are in no list of the phone. */
  formFacts?: Record<string, unknown> | undefined
}

/** Undefined: the phone was not told, so it cannot say whether it is missing, and does not ask. */
export function toldOf(person: Told, field: SurveyField): unknown {
  if (field === 'phone') return person.phones?.[0]?.number ?? null
  return field in person ? person[field] : person.formFacts?.[field]
}

const isEmpty = (value: unknown) =>
  value === null || value === '' || value === 'unknown' || (Array.isArray(value) && value.length === 0)

export const questionsFor = (person: Told) =>
  SURVEY_QUESTIONS.filter(({ field }) => toldOf(person, field) !== undefined)

/** What nobody has told yet: asked first. */
export const gapsOf = (person: Told): SurveyField[] =>
  questionsFor(person)
    .filter(({ field }) => !OPTIONAL.includes(field) && isEmpty(toldOf(person, field)))
    .map(({ field }) => field)

/** Gaps first, then the rest as the form has them. */
export function orderedQuestions(person: Told): { question: SurveyQuestion; isGap: boolean }[] {
  const gaps = new Set(gapsOf(person))
  const all = questionsFor(person).map((question) => ({ question, isGap: gaps.has(question.field) }))
  return [...all.filter(({ isGap }) => isGap), ...all.filter(({ isGap }) => !isGap)]
}

const cleaned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((one) => String(one).trim()).filter((one) => one !== '')
  return typeof value === 'string' ? value.trim() || null : value
}

/** As a change is sent: under the name the registry keeps it, with what was on the screen before. */
export function changeOf(person: Told, field: SurveyField, value: unknown) {
  if (field !== 'phone') return { body: { [field]: cleaned(value) }, base: { [field]: toldOf(person, field) ?? null } }
  const before = (person.phones ?? []).map(({ number }) => number)
  const next = [...(typeof value === 'string' && value ? [value] : []), ...before.slice(1)]
  return { body: { phones: next }, base: { phones: before } }
}
