// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so XLSForms write what was answered
import { readXlsx, writeXlsx } from 'hucre'
import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import type { CastName } from '../../testing-cast.ts'
import { personOf } from '../../testing-people.ts'
import { uploadOf } from '../../testing-uploads.ts'

const HEADER = ['type', 'name', 'label::Thai (th)', 'label::English (en)', 'required', 'constraint', 'calculation']
const SURVEY = [
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
const bring = async (call: Call, as: CastName, id: string, survey = SURVEY, shownTo = 'organization') =>
  call(as, 'POST', '/local-forms', undefined, uploadOf(await fileOf(survey), { id, shownTo }, 'แบบงาน.xlsx'))
const somebody = async (call: Call) => {
  const person = personOf({})
  await call('somsri', 'POST', '/people', person)
  return person.id
}
const published = async (call: Call, survey = SURVEY, id = newId()) => {
  const { body } = await bring(call, 'somsri', id, survey)
  const { status } = await call('somsri', 'POST', `/local-forms/${id}/publication`, { version: body.version })
  expect(status).toBe(200)
  return id
}
const answered = (personId: string, formId: string, version: number, answers: object) => ({
  id: newId(),
  personId,
  formId,
  version,
  answeredOn: '2026-11-01',
  answers,
})

describe('a form of the office', () => {
  test('is brought, looked at, published and closed', async ({ call }) => {
    const id = newId()
    expect((await bring(call, 'somsri', id)).body).toEqual({ id, version: 1 })
    expect((await call('somsri', 'GET', `/local-forms/${id}`)).body).toMatchObject({
      title: { th: 'แบบงาน' },
      version: 1,
      published: null,
      remarks: [],
      canManage: true,
    })
    await call('somsri', 'POST', `/local-forms/${id}/publication`, { version: 1 })
    await call('somsri', 'POST', `/local-forms/${id}/closing`, {})
    const { forms } = (await call('nok', 'GET', '/local-forms')).body as { forms: object[] }
    expect(forms).toMatchObject([{ id, published: 1, answers: 0, closedAt: expect.any(String) }])
  })

  test('with a row that is not taken is told row by row, and not published', async ({ call }) => {
    const id = newId()
    await bring(call, 'somsri', id, [...SURVEY, ['geopoint', 'place', 'ที่', 'Place']])
    expect((await call('somsri', 'GET', `/local-forms/${id}`)).body.remarks).toMatchObject([
      { row: 6, severity: 'error' },
    ])
    expect((await call('somsri', 'POST', `/local-forms/${id}/publication`, { version: 1 })).body).toMatchObject({
      problem: 'form-not-publishable',
      details: { errors: 1 },
    })
  })

  test('is brought by officers, and what is no workbook is refused', async ({ call }) => {
    expect((await bring(call, 'malee', newId())).body.problem).toBe('not-allowed')
    const upload = uploadOf(Buffer.from('ไม่ใช่ไฟล์'), { id: newId() }, 'a.xlsx')
    expect((await call('somsri', 'POST', '/local-forms', undefined, upload)).body.problem).toBe('file-not-a-workbook')
  })

  test('of one office is not seen by another, unless it is for everyone', async ({ call }) => {
    const id = await published(call)
    expect((await call('far', 'GET', `/local-forms/${id}`)).status).toBe(404)
    expect((await bring(call, 'far', id)).body.problem).toBe('sent-differently')
    const forAll = newId()
    await bring(call, 'somsri', forAll, SURVEY, 'everyone')
    expect((await call('far', 'GET', `/local-forms/${forAll}`)).body).toMatchObject({ canManage: false })
    expect((await bring(call, 'far', forAll)).body.problem).toBe('not-allowed')
  })
})

describe('answers', () => {
  test('are kept raw on the version on which they were begun, once', async ({ call }) => {
    const [personId, id] = [await somebody(call), await published(call)]
    await published(call, [...SURVEY, ['text', 'more', 'เพิ่ม', 'More', 'yes']], id)
    const older = answered(personId, id, 1, { job: 'ประมง', age: 40, way: 'boat' })
    expect((await call('somsri', 'POST', '/form-answers', older)).body).toEqual({ id: older.id, again: false })
    expect((await call('somsri', 'POST', '/form-answers', older)).body).toEqual({ id: older.id, again: true })
    await call('somsri', 'POST', '/form-answers', answered(personId, id, 2, { job: 'ประมง' }))
    const { answers } = (await call('nok', 'GET', `/people/${personId}/form-answers`)).body as { answers: object[] }
    expect(answers).toHaveLength(2)
    expect(answers).toContainEqual(
      expect.objectContaining({
        version: 1,
        answers: older.answers,
        reckoned: expect.objectContaining({ next: 41 }),
        isComplete: true,
      }),
    )
    expect(answers).toContainEqual(expect.objectContaining({ version: 2, isComplete: false }))
  })

  test('still arrive after the form was closed', async ({ call }) => {
    const [personId, id] = [await somebody(call), await published(call)]
    await call('somsri', 'POST', `/local-forms/${id}/closing`, {})
    expect((await call('somsri', 'POST', '/form-answers', answered(personId, id, 1, { job: 'ก' }))).status).toBe(200)
  })

  test('of no version that was, and of nobody, are refused', async ({ call }) => {
    const [personId, id] = [await somebody(call), await published(call)]
    expect((await call('somsri', 'POST', '/form-answers', answered(personId, id, 9, { job: 'ก' }))).status).toBe(404)
    expect((await call('somsri', 'POST', '/form-answers', answered(newId(), id, 1, { job: 'ก' }))).status).toBe(404)
  })

  test('leave as a workbook with the words of the form', async ({ call }) => {
    const [personId, id] = [await somebody(call), await published(call)]
    await call('somsri', 'POST', '/form-answers', answered(personId, id, 1, { job: '=1+1', age: 40, way: 'boat' }))
    const file = await call('somsri', 'GET', `/local-forms/${id}/answers.xlsx`)
    const { sheets } = await readXlsx(file.raw)
    expect(sheets[0]!.rows[0]!.slice(7)).toEqual(['ทำงานอะไร', 'อายุ', 'ไปอย่างไร', 'next'])
    expect(sheets[0]!.rows[1]!.slice(8)).toEqual([40, 'เรือ', 41])
    expect(String(sheets[0]!.rows[1]![7]).startsWith('=')).toBe(false)
    expect((await call('malee', 'GET', `/local-forms/${id}/answers.xlsx`)).status).toBe(403)
  })
})
