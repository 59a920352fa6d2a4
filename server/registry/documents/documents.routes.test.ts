import { writeXlsx } from 'hucre'
import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import type { CastName } from '../../testing-cast.ts'
import { personOf } from '../../testing-people.ts'
import { uploadOf } from '../../testing-uploads.ts'
import { contentTypeOf } from './content-type.ts'

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')

const somebody = async (call: Call) => {
  const person = personOf({})
  await call('somsri', 'POST', '/people', person)
  return person.id
}

const said = (says: object = {}) => ({ id: newId(), kind: 'id-card', note: 'สแกนจากฉบับจริง', ...says })
const send = (call: Call, as: CastName, personId: string, bytes: Buffer, fields = said(), name = 'บัตรประชาชน.pdf') =>
  call(as, 'POST', `/people/${personId}/documents`, undefined, uploadOf(bytes, fields, name))

describe('a document', () => {
  test('is kept sealed and handed out as a download that leaves a line', async ({ call, auditOf }) => {
    const personId = await somebody(call)
    const fields = said()
    expect((await send(call, 'somsri', personId, PDF, fields)).body).toEqual({ id: fields.id, again: false })
    expect((await send(call, 'somsri', personId, PDF, fields)).body).toEqual({ id: fields.id, again: true })
    expect((await call('nok', 'GET', `/people/${personId}/documents`)).body.documents).toMatchObject([
      {
        id: fields.id,
        kind: 'id-card',
        fileName: 'บัตรประชาชน.pdf',
        contentType: 'application/pdf',
        size: PDF.length,
        note: 'สแกนจากฉบับจริง',
      },
    ])
    const { raw, headers } = await call('nok', 'GET', `/people/${personId}/documents/${fields.id}`)
    expect(raw.equals(PDF)).toBe(true)
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store' })
    expect(headers['content-disposition']).toMatch(/^attachment; .*%E0%B8%9A.*\.pdf$/)
    expect(await auditOf('document.read')).toMatchObject([{ subjectId: fields.id, personIds: [personId] }])
  })

  test('is looked at by its content, not by its name', async ({ call }) => {
    const personId = await somebody(call)
    const refused = await send(call, 'somsri', personId, Buffer.from('MZ\x90 not a document'), said(), 'หนังสือ.pdf')
    expect(refused.body.problem).toBe('document-kind-not-taken')
    const sheet = Buffer.from(await writeXlsx({ sheets: [{ name: 'ก', rows: [['ก']] }] }))
    const fields = said({ kind: 'other' })
    expect((await send(call, 'somsri', personId, sheet, fields, 'รูป.jpg')).status).toBe(200)
    const { headers } = await call('somsri', 'GET', `/people/${personId}/documents/${fields.id}`)
    expect(headers['content-disposition']).toMatch(/\.xlsx$/)
  })

  test('is withdrawn with a reason, and then answers as if it had never been', async ({ call }) => {
    const personId = await somebody(call)
    const fields = said()
    await send(call, 'somsri', personId, PDF, fields)
    const path = `/people/${personId}/documents/${fields.id}`
    expect((await call('somsri', 'POST', `${path}/withdrawal`, { id: newId(), reason: '' })).status).toBe(400)
    expect((await call('somsri', 'POST', `${path}/withdrawal`, { id: newId(), reason: 'แนบผิดคน' })).status).toBe(200)
    expect((await call('somsri', 'GET', path)).status).toBe(404)
    expect((await call('somsri', 'POST', `${path}/withdrawal`, { id: newId(), reason: 'แนบผิดคน' })).status).toBe(404)
  })

  test('is shown by scope, and a doctor’s by the agreement for health, by the database itself', async ({
    call,
    as,
    operator,
  }) => {
    const personId = await somebody(call)
    await send(call, 'somsri', personId, PDF, said({ kind: 'medical-certificate' }))
    await send(call, 'somsri', personId, PDF, said())
    const seen = async (name: CastName) =>
      (await as(name, ({ db }) => db.selectFrom('personDocuments').select('kind').execute())).length
    expect([
      await seen('nok'),
      await seen('wilai'),
      await seen('far'),
      await seen('vera'),
      await seen('malee'),
    ]).toEqual([2, 2, 0, 0, 0])
    await operator(({ db }) =>
      db
        .updateTable('agreements')
        .set({ fields: ['identity'] })
        .execute(),
    )
    expect([await seen('nok'), await seen('wilai')]).toEqual([2, 1])
    expect((await send(call, 'far', personId, PDF)).status).toBe(404)
  })
})

describe('content', () => {
  const ole = (word: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(64), Buffer.from(word, 'utf16le')])
  test.for<[string, Buffer, string | undefined]>([
    ['a PDF', PDF, 'application/pdf'],
    ['a PDF that was cut off', PDF.subarray(0, 20), undefined],
    ['Word before 2007', ole('WordDocument'), 'application/msword'],
    ['Excel before 2007', ole('Workbook'), 'application/vnd.ms-excel'],
    ['Word with macros', ole('WordDocument_VBA_PROJECT'), undefined],
    ['a page', Buffer.from('<!doctype html><script>'), undefined],
    ['a ZIP of something else', Buffer.from('504b0304', 'hex'), undefined],
  ])('%s', ([, bytes, type]) => {
    expect(contentTypeOf(bytes)).toBe(type)
  })
})
