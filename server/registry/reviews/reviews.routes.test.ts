import { describe, expect } from 'vitest'
import type { Person } from '../../../domain/registry/people/person.ts'
import type { Question, QuestionsPage } from '../../../domain/registry/reviews/question.ts'
import type { ReviewInDetail, ReviewsPage } from '../../../domain/registry/reviews/review.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { addressIn, personOf, THA_KHAM, THAP_THIANG, visitTo } from '../../testing-people.ts'
import { makeBatch, type Operator } from '../../testing-reviews.ts'
import { askQuestions } from './question-writes.queries.ts'
import { proposePairs, withdrawReviewsOf } from './review-proposals.queries.ts'

type As = Parameters<Call>[0]
const add = async (call: Call, says: Parameters<typeof personOf>[0] = {}, as: As = 'somsri') => {
  const person = personOf(says)
  expect(await call(as, 'POST', '/people', person)).toMatchObject({ status: 200 })
  return person.id
}
const REASONS = [{ code: 'name-same', weight: 4 }]
const propose = (operator: Operator, batchId: string, pairs: [string, string, number?][]) =>
  operator(({ db }) =>
    proposePairs(
      db,
      batchId,
      pairs.map(([a, b, weight = 3]) => ({ a, b, weight, reasons: REASONS, sheet: 'คน', row: 4 })),
    ),
  )
const list = async (call: Call, query = '', as: As = 'somsri') =>
  (await call(as, 'GET', `/reviews?${query}`)).body as unknown as ReviewsPage
const decide = (call: Call, id: string, body: object, as: As = 'somsri') =>
  call(as, 'POST', `/reviews/${id}/decision`, { id: newId(), ...body })
const onlyOne = async (call: Call) => (await list(call)).reviews[0]!.id
const two = async (call: Call, operator: Operator) => {
  const pair = [await add(call, { firstName: 'มาลัย' }), await add(call, { firstName: 'มาลย์' })] as const
  const batchId = await makeBatch(operator)
  await propose(operator, batchId, [[...pair]])
  return { pair, batchId, reviewId: await onlyOne(call) }
}

describe('the queue of pairs', () => {
  test('is listed by weight, in pages, with both people and why', async ({ call, operator }) => {
    const [a, b, c] = [await add(call), await add(call), await add(call)]
    const batchId = await makeBatch(operator)
    expect(
      await propose(operator, batchId, [
        [a, b, 2],
        [c, a, 5],
        [b, c, 2],
      ]),
    ).toBe(3)
    const all = await list(call)
    expect(all).toMatchObject({ count: { value: 3, more: false }, beyond: 0, next: null })
    expect(all.reviews.map(({ weight }) => weight)).toEqual([5, 2, 2])
    expect(all.reviews[0]).toMatchObject({ state: 'open', reasons: REASONS, sheet: 'คน', row: 4, batchId })
    const first = await list(call, 'limit=2')
    const rest = await list(call, `limit=2&after=${encodeURIComponent(first.next!)}`)
    expect([...first.reviews, ...rest.reviews].map(({ id }) => id)).toEqual(all.reviews.map(({ id }) => id))
    expect((await list(call, `batch=${newId()}`)).reviews).toEqual([])
    expect((await list(call, 'kind=name-same&area=90')).reviews).toHaveLength(3)
    expect((await list(call, 'kind=other')).reviews).toHaveLength(0)
    expect((await list(call, `person=${c}`)).reviews).toHaveLength(2)
  })

  test('shows both records side by side, and which fields differ', async ({ call, operator }) => {
    const { pair, reviewId } = await two(call, operator)
    await call('somsri', 'POST', '/visits', visitTo(pair[1]))
    const shown = (await call('somsri', 'GET', `/reviews/${reviewId}`)).body as unknown as ReviewInDetail
    expect(shown.records.map(({ id }) => id).sort()).toEqual([...pair].sort())
    expect(shown.fields.find(({ field }) => field === 'firstName')?.stand).toBe('differs')
    expect(shown.fields.find(({ field }) => field === 'lastName')?.stand).toBe('same')
    expect(shown.suggestedStays).toBe(pair[1])
  })

  test('holds a pair of which one sees only one back, and counts it', async ({ call, operator }) => {
    const here = await add(call)
    const there = await add(call, { address: addressIn(THAP_THIANG) }, 'far')
    await propose(operator, await makeBatch(operator), [[here, there]])
    expect(await list(call)).toMatchObject({ reviews: [], count: { value: 0 }, beyond: 1 })
    const [review] = (await list(call, '', 'arun')).reviews
    expect(await list(call, '', 'arun')).toMatchObject({ count: { value: 1 }, beyond: 0 })
    expect((await call('somsri', 'GET', `/reviews/${review!.id}`)).status).toBe(404)
    expect((await decide(call, review!.id, { decision: 'same' })).status).toBe(404)
    expect((await decide(call, review!.id, { decision: 'same' }, 'arun')).status).toBe(200)
  })

  test('asks once about a pair that several lists name, until all of them are taken back', async ({
    call,
    operator,
  }) => {
    const { pair, batchId } = await two(call, operator)
    const second = await makeBatch(operator)
    expect(await propose(operator, second, [[pair[1], pair[0]]])).toBe(0)
    await operator(({ db }) => withdrawReviewsOf(db, batchId))
    expect((await list(call)).reviews).toHaveLength(1)
    await operator(({ db }) => withdrawReviewsOf(db, second))
    expect((await list(call)).reviews).toHaveLength(0)
    expect(await propose(operator, batchId, [[...pair]])).toBe(0)
    expect((await list(call)).reviews).toHaveLength(1)
  })
})

describe('a decision', () => {
  test('that they are one merges them, and taken back parts them again', async ({ call, operator }) => {
    const { pair, reviewId } = await two(call, operator)
    const body = { id: newId(), decision: 'same', stays: pair[1], note: 'ถามแล้ว' }
    const first = await call('somsri', 'POST', `/reviews/${reviewId}/decision`, body)
    expect(first).toMatchObject({ status: 200, body: { id: reviewId, again: false } })
    expect((await call('somsri', 'POST', `/reviews/${reviewId}/decision`, body)).body).toMatchObject({ again: true })
    const read = async (id: string) => (await call('somsri', 'GET', `/people/${id}`)).body as unknown as Person
    expect((await read(pair[0])).id).toBe(pair[1])
    const [decided] = (await list(call, 'state=same')).reviews
    expect(decided).toMatchObject({ state: 'same', decidedBy: 'สมศรี', note: 'ถามแล้ว' })
    expect(decided!.people.map(({ fullName }) => fullName).sort()).toEqual(['มาลย์ ตัวอย่างดี', 'มาลัย ตัวอย่างดี'])
    expect((await decide(call, reviewId, { decision: 'not-same' })).body.problem).toBe('review-decided')
    expect((await call('somsri', 'DELETE', `/reviews/${reviewId}/decision`)).body).toMatchObject({ again: false })
    expect((await read(pair[0])).id).toBe(pair[0])
    expect((await list(call)).reviews).toHaveLength(1)
  })

  test('is open again when its merge is taken back on the page', async ({ call, operator }) => {
    const { reviewId } = await two(call, operator)
    await decide(call, reviewId, { decision: 'same' })
    const [decided] = (await list(call, 'state=same')).reviews
    await call('somsri', 'POST', `/merges/${decided!.mergeId}/ending`, { id: newId() })
    expect((await list(call)).reviews.map(({ id }) => id)).toEqual([reviewId])
  })

  test('that they are two is remembered, also once one of them is part of a third', async ({ call, operator }) => {
    const { pair, batchId, reviewId } = await two(call, operator)
    await decide(call, reviewId, { decision: 'not-same' })
    expect(await propose(operator, batchId, [[...pair]])).toBe(0)
    const third = await add(call)
    const merged = await call('somsri', 'POST', `/people/${third}/merges`, {
      id: newId(),
      leaves: pair[0],
      revision: 1,
    })
    expect(merged.status).toBe(200)
    expect(await propose(operator, await makeBatch(operator), [[third, pair[1]]])).toBe(0)
    expect((await list(call)).reviews).toEqual([])
    await call('somsri', 'DELETE', `/reviews/${reviewId}/decision`)
    expect((await list(call)).reviews.map(({ id }) => id)).toEqual([reviewId])
  })

  test('is not asked about two who became one in another way', async ({ call, operator }) => {
    const { pair, reviewId } = await two(call, operator)
    await call('somsri', 'POST', `/people/${pair[0]}/merges`, { id: newId(), leaves: pair[1], revision: 1 })
    expect((await list(call)).reviews).toEqual([])
    expect((await decide(call, reviewId, { decision: 'same' })).body.problem).toBe('people-already-one')
  })

  test('of several pairs that became the same pair is asked for once', async ({ call, operator }) => {
    const [a, b, c] = [await add(call), await add(call), await add(call)]
    await propose(operator, await makeBatch(operator), [
      [a, c],
      [b, c],
    ])
    await call('somsri', 'POST', `/people/${a}/merges`, { id: newId(), leaves: b, revision: 1 })
    expect((await list(call)).reviews).toHaveLength(1)
  })

  test('leaves its line in the audit, and reading its own', async ({ call, operator, auditOf }) => {
    const { pair, reviewId } = await two(call, operator)
    await decide(call, reviewId, { decision: 'not-same' })
    expect(await auditOf('review.decide')).toMatchObject([{ subjectId: reviewId, details: { decision: 'not-same' } }])
    expect((await auditOf('review.list'))[0]!.personIds.sort()).toEqual([...pair].sort())
  })

  test('can be read from a workbook by those who export people', async ({ call, operator }) => {
    await two(call, operator)
    expect((await call('somsri', 'GET', '/reviews.xlsx')).status).toBe(403)
    const file = await call('nok', 'GET', '/reviews.xlsx')
    expect([file.status, file.raw.subarray(0, 2).toString()]).toEqual([200, 'PK'])
  })
})

describe('questions that a list asked', () => {
  const ask = (operator: Operator, batchId: string, personId: string, code = 'number-not-valid') =>
    operator(({ db }) =>
      askQuestions(db, batchId, [
        { personId, sourceId: null, sheet: 'คน', row: 7, code, column: 'เลข', value: '9-xxxx', details: { left: 2 } },
      ]),
    )
  const questions = async (call: Call, query = '') =>
    (await call('somsri', 'GET', `/questions?${query}`)).body as unknown as QuestionsPage
  const worklist = async (call: Call, name: string) =>
    ((await call('somsri', 'GET', `/people?worklist=${name}`)).body as { people: { id: string }[] }).people.map(
      ({ id }) => id,
    )

  test('are listed with the cell as it came, counted by kind, and settled with a note', async ({ call, operator }) => {
    const person = await add(call)
    const batchId = await makeBatch(operator)
    await ask(operator, batchId, person)
    await ask(operator, batchId, person, 'moved-away')
    const page = await questions(call)
    expect(page).toMatchObject({ count: { value: 2, more: false } })
    expect(page.byCode.map(({ code }) => code).sort()).toEqual(['moved-away', 'number-not-valid'])
    const [question] = (await questions(call, 'code=number-not-valid')).questions as [Question]
    expect(question).toMatchObject({ personId: person, sheet: 'คน', row: 7, value: '9-xxxx', details: { left: 2 } })
    const body = { id: newId(), note: 'โทรถามแล้ว' }
    const settle = () => call('somsri', 'POST', `/questions/${question.id}/settlement`, body)
    expect((await settle()).body).toEqual({ id: question.id, again: false })
    expect((await settle()).body).toEqual({ id: question.id, again: true })
    expect((await questions(call)).questions).toHaveLength(1)
    expect((await questions(call, 'state=settled')).questions).toMatchObject([{ settledBy: 'สมศรี', note: 'โทรถามแล้ว' }])
    await call('somsri', 'DELETE', `/questions/${question.id}/settlement`)
    expect((await questions(call)).questions).toHaveLength(2)
  })

  test('follow her when she is merged, and stand in the worklists', async ({ call, operator }) => {
    const [stays, leaves] = [await add(call), await add(call)]
    await ask(operator, await makeBatch(operator), leaves)
    expect(await worklist(call, 'has-questions')).toEqual([leaves])
    await call('somsri', 'POST', `/people/${stays}/merges`, { id: newId(), leaves, revision: 1 })
    expect(await worklist(call, 'has-questions')).toEqual([stays])
    expect((await questions(call, `person=${leaves}`)).questions).toMatchObject([{ personId: stays }])
  })

  test('are of nobody outside one’s scope', async ({ call, operator }) => {
    const there = await add(call, { address: addressIn(THAP_THIANG) }, 'far')
    await ask(operator, await makeBatch(operator), there)
    expect((await questions(call)).questions).toEqual([])
    const [question] = ((await call('far', 'GET', '/questions')).body as unknown as QuestionsPage).questions
    expect((await call('somsri', 'POST', `/questions/${question!.id}/settlement`, { id: newId() })).status).toBe(404)
  })

  test('stand beside pairs in the list of those who may be double', async ({ call, operator }) => {
    const { pair, reviewId } = await two(call, operator)
    expect((await worklist(call, 'maybe-double')).sort()).toEqual([...pair].sort())
    await decide(call, reviewId, { decision: 'not-same' })
    expect(await worklist(call, 'maybe-double')).toEqual([])
    expect((await list(call, `area=${THA_KHAM}&state=not-same`)).reviews).toHaveLength(1)
  })
})
