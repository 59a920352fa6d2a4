import { expect, test } from 'vitest'
import type { ReturnedForm } from '../../../domain/care/form-reviews/form-review.ts'
import { NewFormAnswer } from '../../../domain/care/local-forms/form-answer.ts'
import type { OpenForm } from '../../../domain/care/local-forms/local-form.ts'
import { answerOf, draftOf, pathOfReturned } from './form-draft.ts'

const [HER, FORM, BACK, REFUSED] = [1, 2, 3, 4].map((nth) => `019a0000-0000-7000-8000-00000000000${nth}`) as [
  string,
  string,
  string,
  string,
]
const newest: OpenForm = { id: FORM, version: 2, definition: { title: { th: 'ก', en: 'a' }, items: [] } }
const returned: ReturnedForm = {
  formId: BACK,
  kind: 'form-answer',
  personId: HER,
  personName: 'ดาว',
  note: 'ถามอายุใหม่',
  by: 'สมศรี',
  at: '2026-11-28T03:00:00.000Z',
  form: { form: { ...newest, version: 1 }, answers: { age: 40 }, answeredOn: '2026-11-01' },
}

test('one that came back is opened as it was asked, and stands in its place when it is sent', () => {
  const draft = draftOf({ form: newest, refused: undefined, returned })
  const sent = answerOf(draft, draft.form!, HER, '2026-11-28')
  expect(NewFormAnswer.parse(sent)).toEqual(sent)
  expect(sent).toMatchObject({ version: 1, answers: { age: 40 }, answeredOn: '2026-11-01', replaces: BACK })
  expect(sent.id).not.toBe(BACK)
})

test('one that was refused keeps its id, its day and what it replaces', () => {
  const refused = { ...{ id: REFUSED, personId: HER, formId: FORM, version: 2 }, answeredOn: '2026-11-02', answers: {} }
  const draft = draftOf({ form: newest, refused: { ...refused, replaces: BACK }, returned: undefined })
  expect(answerOf(draft, newest, HER, '2026-11-28')).toEqual({ ...refused, replaces: BACK })
})

test('a new one is of today and replaces nothing', () => {
  const draft = draftOf({ form: newest, refused: undefined, returned: undefined })
  expect(answerOf(draft, newest, HER, '2026-11-28')).not.toHaveProperty('replaces')
  expect(answerOf(draft, newest, HER, '2026-11-28').answeredOn).toBe('2026-11-28')
})

test.each<[ReturnedForm, string]>([
  [returned, `/field/people/${HER}/forms/${FORM}?returned=${BACK}`],
  [{ ...returned, form: null }, `/field/people/${HER}`],
  [{ ...returned, kind: 'household-survey' }, `/field/people/${HER}/survey`],
])('its way leads to what can be opened: %#', (form, path) => {
  expect(pathOfReturned(form)).toBe(path)
})
