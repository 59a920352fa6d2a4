import { describe, expect } from 'vitest'
import type { ReturnedForm } from '../../../domain/care/form-reviews/form-review.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { inWork } from '../../platform/work.ts'
import { type Call, test } from '../../testing.ts'
import { castAccounts, organizations } from '../../testing-cast.ts'
import { answerTo, publishedForm } from '../../testing-local-forms.ts'
import { personOf } from '../../testing-people.ts'
import { returnedForms } from '../form-reviews/returned-forms.ts'

async function begin(call: Call, isReviewed = true) {
  if (isReviewed)
    await call('arun', 'POST', `/organizations/${organizations.thakham.id}/form-reviews`, { from: '2020-01-01' })
  const person = personOf({})
  await call('somsri', 'POST', '/people', person)
  const caseload = { id: newId(), accountId: castAccounts.malee.id, fromDay: '2020-01-01' }
  await call('nok', 'POST', `/people/${person.id}/caseloads`, caseload)
  const formId = await publishedForm(call)
  const answer = answerTo(person.id, formId, 1, { job: 'ประมง', age: 40 })
  expect((await call('malee', 'POST', '/form-answers', answer)).status).toBe(200)
  return { personId: person.id, formId, answer }
}

const answersOf = async (call: Call, personId: string) =>
  (await call('somsri', 'GET', `/people/${personId}/form-answers`)).body.answers as object[]
const waiting = async (call: Call) =>
  ((await call('somsri', 'GET', '/form-reviews')).body.forms as { formId: string }[]).map(({ formId }) => formId)
const review = (personId: string, formId: string, act: string, note: string | null = null) => ({
  ...{ id: newId(), personId, formId, act, note },
})

describe('an answer to a form of the office', () => {
  test('waits where the office asks for it, comes back with what was answered, and is approved anew', async ({
    call,
    centre,
  }) => {
    const { personId, formId, answer } = await begin(call)
    expect(await waiting(call)).toEqual([answer.id])
    expect(await answersOf(call, personId)).toMatchObject([{ review: { act: 'submitted' }, canReview: true }])
    await call('somsri', 'POST', '/form-reviews', review(personId, answer.id, 'returned', 'ถามอายุใหม่'))

    const onPhone = () => inWork(centre, { accountId: castAccounts.malee.id }, returnedForms)
    // The office published another version meanwhile: hers is opened as it was asked.
    await publishedForm(call, [['text', 'other', 'อย่างอื่น', 'Else']], formId)
    expect(await onPhone()).toMatchObject([
      {
        ...{ formId: answer.id, kind: 'form-answer', note: 'ถามอายุใหม่' },
        form: { form: { id: formId, version: 1 }, answers: { job: 'ประมง', age: 40 }, answeredOn: '2026-11-01' },
      },
    ] satisfies Partial<ReturnedForm>[])

    const anew = { ...answerTo(personId, formId, 1, { job: 'ประมง', age: 41 }), replaces: answer.id }
    for (const again of [false, true])
      expect((await call('malee', 'POST', '/form-answers', anew)).body).toEqual({ id: anew.id, again })
    expect(await onPhone()).toEqual([])
    expect(await waiting(call)).toEqual([anew.id])
    expect((await call('nok', 'POST', '/form-reviews', review(personId, anew.id, 'approved'))).status).toBe(200)
    expect(await answersOf(call, personId)).toMatchObject([
      { id: anew.id, answers: { age: 41 }, review: { act: 'approved', by: 'นก' } },
    ])
  })

  test('waits for nobody where no office asks for it', async ({ call }) => {
    const { personId } = await begin(call, false)
    expect(await waiting(call)).toEqual([])
    expect(await answersOf(call, personId)).toMatchObject([{ review: null, canReview: false }])
    const { events } = (await call('somsri', 'GET', `/people/${personId}/timeline?group=care`)).body
    expect(events).toMatchObject([{ kind: 'form-answered', on: '2026-11-01', values: { title: 'แบบงาน' } }])
  })

  test('is not replaced by another volunteer', async ({ call }) => {
    const { personId, formId } = await begin(call, false)
    const office = answerTo(personId, formId, 1, { job: 'ค้าขาย' })
    await call('somsri', 'POST', '/form-answers', office)
    const hers = { ...answerTo(personId, formId, 1, { job: 'อื่น' }), replaces: office.id }
    expect((await call('malee', 'POST', '/form-answers', hers)).status).toBe(403)
    expect(await answersOf(call, personId)).toHaveLength(2)
  })
})
