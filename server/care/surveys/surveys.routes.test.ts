import { describe, expect } from 'vitest'
import { emptySurvey } from '../../../domain/care/surveys/empty-survey.ts'
import type { SurveysOfPerson } from '../../../domain/care/surveys/household-survey.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { castAccounts, organizations } from '../../testing-cast.ts'
import { addressIn, personOf, THAP_THIANG } from '../../testing-people.ts'
import { surveyOf } from '../../testing-permissions-surveys.ts'

const surveysOf = async (call: Call, personId: string, as: 'somsri' | 'malee' = 'somsri') =>
  ((await call(as, 'GET', `/people/${personId}/household-surveys`)).body as unknown as SurveysOfPerson).surveys

/** As her time line tells it. */
const surveyedOn = async (call: Call, as: 'somsri' | 'wilai', personId: string) =>
  (
    (await call(as, 'GET', `/people/${personId}/timeline?group=care`)).body.events as {
      kind: string
      on: string
      codes: { code: string }[]
    }[]
  )
    .filter(({ kind }) => kind === 'surveyed')
    .map(({ on, codes }) => [on, codes[0]!.code])

async function herPerson(call: Call) {
  const person = personOf({})
  await call('somsri', 'POST', '/people', person)
  const caseload = { id: newId(), accountId: castAccounts.malee.id, fromDay: '2020-01-01' }
  await call('nok', 'POST', `/people/${person.id}/caseloads`, caseload)
  return person.id
}

const withIncome = (incomeSatang: number) => ({ answers: { ...emptySurvey(), incomeSatang, debts: [] } })
const reviewing = (call: Call) =>
  call('arun', 'POST', `/organizations/${organizations.thakham.id}/form-reviews`, { from: '2020-01-01' })

describe('a household survey', () => {
  test('is told once, counted by its day, and seen from everyone of the household', async ({ call }) => {
    const [head, mate] = [await herPerson(call), personOf({})]
    await call('somsri', 'POST', '/people', mate)
    const household = { id: newId(), first: { personId: head, role: 'head' } }
    await call('somsri', 'POST', '/households', household)
    await call('somsri', 'POST', `/households/${household.id}/members`, {
      id: newId(),
      personId: mate.id,
      role: 'resident',
    })
    const second = surveyOf(head, {
      householdId: household.id,
      kind: 'follow-up',
      ...withIncome(500_000),
      surveyedOn: '2026-03-01',
    })
    const first = surveyOf(head, { householdId: household.id, ...withIncome(300_000), surveyedOn: '2025-03-01' })
    for (const again of [false, true])
      expect((await call('malee', 'POST', '/household-surveys', second)).body).toEqual({ id: second.id, again })
    // Brought later, told earlier: rounds go by days.
    await call('malee', 'POST', '/household-surveys', first)
    expect(await surveysOf(call, mate.id)).toMatchObject([
      { id: second.id, round: 2, recordedBy: 'มาลี', review: null, answers: { incomeSatang: 500_000, debts: [] } },
      { id: first.id, round: 1, kind: 'baseline' },
    ])
    expect(await surveyedOn(call, 'somsri', mate.id)).toEqual([
      ['2026-03-01', 'follow-up'],
      ['2025-03-01', 'baseline'],
    ])
    const file = await call('nok', 'GET', '/household-surveys.xlsx')
    expect(file.status).toBe(200)
    expect(file.raw.subarray(0, 2).toString()).toBe('PK')
  })

  test('of somebody outside the scope is neither told nor read, and nobody tells of tomorrow', async ({ call }) => {
    const far = personOf({ address: addressIn(THAP_THIANG) })
    await call('far', 'POST', '/people', far)
    expect((await call('malee', 'POST', '/household-surveys', surveyOf(far.id))).status).toBe(404)
    expect((await call('malee', 'GET', `/people/${far.id}/household-surveys`)).status).toBe(404)
    const hers = await herPerson(call)
    const tomorrow = surveyOf(hers, { surveyedOn: '2999-01-01' })
    expect((await call('malee', 'POST', '/household-surveys', tomorrow)).body.problem).toBe('day-in-future')
  })

  test('is about money, which asks the agreement; whoever told it reads it back', async ({ call }) => {
    const hers = await herPerson(call)
    await call('malee', 'POST', '/household-surveys', surveyOf(hers))
    // The agreement of ท่าข้าม and the province opens identity and health, not economy.
    expect(
      ((await call('wilai', 'GET', `/people/${hers}/household-surveys`)).body as unknown as SurveysOfPerson).surveys,
    ).toEqual([])
    expect(await surveyedOn(call, 'wilai', hers)).toEqual([])
    expect(await surveyedOn(call, 'somsri', hers)).toHaveLength(1)
    expect(await surveysOf(call, hers)).toHaveLength(1)
    expect(await surveysOf(call, hers, 'malee')).toHaveLength(1)
  })

  test('of somebody erased keeps nothing that was told', async ({ call }) => {
    const hers = await herPerson(call)
    await call('malee', 'POST', '/household-surveys', surveyOf(hers, withIncome(300_000)))
    const request = {
      id: newId(),
      personId: hers,
      askedBy: 'herself',
      kind: 'erasure',
      channel: 'paper',
      askedOn: '2026-01-05',
    }
    await call('somsri', 'POST', '/privacy-requests', request)
    await call('somsri', 'POST', `/privacy-requests/${request.id}/erasure`, {})
    expect((await call('nok', 'POST', `/privacy-requests/${request.id}/erasure/confirmation`, {})).status).toBeLessThan(
      300,
    )
    const surveys = (
      (await call('arun', 'GET', `/people/${hers}/household-surveys`)).body as unknown as SurveysOfPerson
    ).surveys
    expect(surveys).toMatchObject([{ answers: null, informant: null }])
  })
})

describe('where the office asks for it', () => {
  test('a form waits, comes back with a note, is sent anew, and is approved by somebody else', async ({
    call,
    auditOf,
  }) => {
    await reviewing(call)
    const hers = await herPerson(call)
    const form = surveyOf(hers)
    await call('malee', 'POST', '/household-surveys', form)
    const waiting = async (state = 'submitted') =>
      ((await call('somsri', 'GET', `/form-reviews?state=${state}`)).body.forms as { formId: string }[]).map(
        ({ formId }) => formId,
      )
    expect(await waiting()).toEqual([form.id])
    expect(await surveysOf(call, hers)).toMatchObject([{ review: { act: 'submitted', by: 'มาลี' }, canReview: true }])
    expect(await surveysOf(call, hers, 'malee')).toMatchObject([{ canReview: false }])
    const review = (act: string, formId: string, more: object = {}) => ({
      id: newId(),
      personId: hers,
      formId,
      act,
      ...more,
    })
    expect((await call('somsri', 'POST', '/form-reviews', review('returned', form.id))).status).toBe(400)
    const back = review('returned', form.id, { note: 'ถามหนี้ของลูกชายด้วย' })
    expect((await call('malee', 'POST', '/form-reviews', back)).status).toBe(403)
    for (const again of [false, true])
      expect((await call('somsri', 'POST', '/form-reviews', back)).body).toEqual({ id: back.id, again })
    expect([await waiting(), await waiting('returned')]).toEqual([[], [form.id]])
    const anew = surveyOf(hers, { ...withIncome(400_000), replaces: form.id })
    expect((await call('malee', 'POST', '/household-surveys', anew)).status).toBe(200)
    expect([await waiting(), await waiting('returned')]).toEqual([[anew.id], []])
    expect((await call('somsri', 'POST', '/form-reviews', review('approved', form.id))).body.problem).toBe(
      'form-reviewed-meanwhile',
    )
    expect((await call('nok', 'POST', '/form-reviews', review('approved', anew.id))).status).toBe(200)
    expect(await surveysOf(call, hers)).toMatchObject([{ id: anew.id, review: { act: 'approved', by: 'นก' } }])
    expect(await auditOf('form.review')).toHaveLength(2)
  })

  test('another volunteer does not put her form in the place of somebody’s', async ({ call }) => {
    const hers = await herPerson(call)
    const form = surveyOf(hers)
    await call('somsri', 'POST', '/household-surveys', form)
    expect((await call('malee', 'POST', '/household-surveys', surveyOf(hers, { replaces: form.id }))).status).toBe(403)
    expect(await surveysOf(call, hers)).toHaveLength(1)
  })
})
