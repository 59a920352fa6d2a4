// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so XLSForms write what was answered
import { readXlsx } from 'hucre'
import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { answerTo, bringForm, FORM_ROWS, publishedForm } from '../../testing-local-forms.ts'
import { personOf } from '../../testing-people.ts'
import { uploadOf } from '../../testing-uploads.ts'

const somebody = async (call: Call) => {
  const person = personOf({})
  await call('somsri', 'POST', '/people', person)
  return person.id
}
describe('a form of the office', () => {
  test('is brought, looked at, published and closed', async ({ call }) => {
    const id = newId()
    expect((await bringForm(call, 'somsri', id)).body).toEqual({ id, version: 1 })
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
    await bringForm(call, 'somsri', id, [...FORM_ROWS, ['geopoint', 'place', 'ที่', 'Place']])
    expect((await call('somsri', 'GET', `/local-forms/${id}`)).body.remarks).toMatchObject([
      { sheet: 'survey', row: 6, column: 'A type', severity: 'error' },
    ])
    expect((await call('somsri', 'POST', `/local-forms/${id}/publication`, { version: 1 })).body).toMatchObject({
      problem: 'form-not-publishable',
      details: { errors: 1 },
    })
  })

  test('that was wrong is put right by a file in its place, and by no other once it was published', async ({
    call,
  }) => {
    const id = newId()
    await bringForm(call, 'somsri', id, [['geopoint', 'place', 'ที่', 'Place']])
    expect((await bringForm(call, 'somsri', id)).body).toEqual({ id, version: 1 })
    expect((await call('somsri', 'GET', `/local-forms/${id}`)).body).toMatchObject({ version: 1, remarks: [] })
    await call('somsri', 'POST', `/local-forms/${id}/publication`, { version: 1 })
    expect((await bringForm(call, 'somsri', id)).body).toEqual({ id, version: 2 })
    expect((await bringForm(call, 'somsri', id)).body).toEqual({ id, version: 2 })
  })

  test('is brought by officers, and what is no workbook is refused', async ({ call }) => {
    expect((await bringForm(call, 'malee', newId())).body.problem).toBe('not-allowed')
    const upload = uploadOf(Buffer.from('ไม่ใช่ไฟล์'), { id: newId() }, 'a.xlsx')
    expect((await call('somsri', 'POST', '/local-forms', undefined, upload)).body.problem).toBe('file-not-a-workbook')
  })

  test('of one office is not seen by another, unless it is for everyone', async ({ call }) => {
    const id = await publishedForm(call)
    expect((await call('far', 'GET', `/local-forms/${id}`)).status).toBe(404)
    expect((await bringForm(call, 'far', id)).body.problem).toBe('sent-differently')
    const forAll = newId()
    await bringForm(call, 'somsri', forAll, FORM_ROWS, 'everyone')
    expect((await call('far', 'GET', `/local-forms/${forAll}`)).body).toMatchObject({ canManage: false })
    expect((await bringForm(call, 'far', forAll)).body.problem).toBe('not-allowed')
  })
})

describe('answers', () => {
  test('are kept raw on the version on which they were begun, once', async ({ call }) => {
    const [personId, id] = [await somebody(call), await publishedForm(call)]
    await publishedForm(call, [...FORM_ROWS, ['text', 'more', 'เพิ่ม', 'More', 'yes']], id)
    const older = answerTo(personId, id, 1, { job: 'ประมง', age: 40, way: 'boat' })
    expect((await call('somsri', 'POST', '/form-answers', older)).body).toEqual({ id: older.id, again: false })
    expect((await call('somsri', 'POST', '/form-answers', older)).body).toEqual({ id: older.id, again: true })
    await call('somsri', 'POST', '/form-answers', answerTo(personId, id, 2, { job: 'ประมง' }))
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
    const [personId, id] = [await somebody(call), await publishedForm(call)]
    await call('somsri', 'POST', `/local-forms/${id}/closing`, {})
    expect((await call('somsri', 'POST', '/form-answers', answerTo(personId, id, 1, { job: 'ก' }))).status).toBe(200)
  })

  test('of no version that was, and of nobody, are refused', async ({ call }) => {
    const [personId, id] = [await somebody(call), await publishedForm(call)]
    expect((await call('somsri', 'POST', '/form-answers', answerTo(personId, id, 9, { job: 'ก' }))).status).toBe(404)
    expect((await call('somsri', 'POST', '/form-answers', answerTo(newId(), id, 1, { job: 'ก' }))).status).toBe(404)
  })

  test('leave as a workbook with the words of the form', async ({ call }) => {
    const [personId, id] = [await somebody(call), await publishedForm(call)]
    await call('somsri', 'POST', '/form-answers', answerTo(personId, id, 1, { job: '=1+1', age: 40, way: 'boat' }))
    const file = await call('somsri', 'GET', `/local-forms/${id}/answers.xlsx`)
    const { sheets } = await readXlsx(file.raw)
    expect(sheets[0]!.rows[0]!.slice(8)).toEqual(['ทำงานอะไร', 'อายุ', 'ไปอย่างไร', 'next'])
    expect(sheets[0]!.rows[1]!.slice(9)).toEqual([40, 'เรือ', 41])
    expect(String(sheets[0]!.rows[1]![8]).startsWith('=')).toBe(false)
    expect((await call('malee', 'GET', `/local-forms/${id}/answers.xlsx`)).status).toBe(403)
  })

  test('to all versions leave together, each under the words it was asked with', async ({ call }) => {
    const [personId, id] = [await somebody(call), await publishedForm(call)]
    await call('somsri', 'POST', '/form-answers', answerTo(personId, id, 1, { job: 'ประมง', age: 40 }))
    await publishedForm(call, [FORM_ROWS[0]!, ['text', 'more', 'เพิ่มเติม', 'More']], id)
    await call('somsri', 'POST', '/form-answers', answerTo(personId, id, 2, { job: 'สวนยาง', more: 'กรีดกลางคืน' }))
    const { sheets } = await readXlsx((await call('somsri', 'GET', `/local-forms/${id}/answers.xlsx`)).raw)
    const [head, ...lines] = sheets[0]!.rows.map((row) => [row[5], ...row.slice(8)])
    expect(head).toEqual(['รุ่นของแบบ', 'ทำงานอะไร', 'เพิ่มเติม', 'อายุ (ถึงรุ่น 1)', 'ไปอย่างไร (ถึงรุ่น 1)', 'next (ถึงรุ่น 1)'])
    expect(lines).toEqual([
      [1, 'ประมง', null, 40, null, 41],
      [2, 'สวนยาง', 'กรีดกลางคืน', null, null, null],
    ])
  })
})
