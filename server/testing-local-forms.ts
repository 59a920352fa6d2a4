// Forms of an office as its officers bring them, and answers to them.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so XLSForms write what was answered
import { writeXlsx } from 'hucre'
import { expect } from 'vitest'
import { newId } from '../domain/shared/ids.ts'
import type { Call } from './testing.ts'
import type { CastName } from './testing-cast.ts'
import { uploadOf } from './testing-uploads.ts'

const HEADER = ['type', 'name', 'label::Thai (th)', 'label::English (en)', 'required', 'constraint', 'calculation']
export const FORM_ROWS = [
  ['text', 'job', 'ทำงานอะไร', 'What work?', 'yes'],
  ['integer', 'age', 'อายุ', 'Age', '', '. >= 0'],
  ['select_one ways', 'way', 'ไปอย่างไร', 'How?'],
  ['calculate', 'next', '', '', '', '', '${age} + 1'],
]
const CHOICES = [
  ['list_name', 'name', 'label::Thai (th)'],
  ['ways', 'boat', 'เรือ'],
]

const fileOf = async (survey: string[][]) =>
  Buffer.from(
    await writeXlsx({
      sheets: [
        { name: 'survey', rows: [HEADER, ...survey] },
        { name: 'choices', rows: CHOICES },
      ],
    }),
  )
export const bringForm = async (call: Call, as: CastName, id: string, survey = FORM_ROWS, shownTo = 'organization') =>
  call(as, 'POST', '/local-forms', undefined, uploadOf(await fileOf(survey), { id, shownTo }, 'แบบงาน.xlsx'))
export const publishedForm = async (call: Call, survey = FORM_ROWS, id = newId()) => {
  const { body } = await bringForm(call, 'somsri', id, survey)
  const { status } = await call('somsri', 'POST', `/local-forms/${id}/publication`, { version: body.version })
  expect(status).toBe(200)
  return id
}
export const answerTo = (personId: string, formId: string, version: number, answers: object) => ({
  id: newId(),
  personId,
  formId,
  version,
  answeredOn: '2026-11-01',
  answers,
})
