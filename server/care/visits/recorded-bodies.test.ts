// Bodies as they lie in the outbox of phones, release by release. A body here is never edited: a phone may send it years later.
import { createHash } from 'node:crypto'
import { describe, expect } from 'vitest'
import { NewVisit } from '../../../domain/care/visits/visit.ts'
import { receiptBodyOf } from '../../../domain/care/visits/visit-receipt.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { test } from '../../testing.ts'
import { personOf } from '../../testing-people.ts'

const FIRST_RELEASE = {
  visitedOn: '2020-05-04',
  visitorName: 'สมมุติ อาสา',
  agency: null,
  systolic: 138,
  diastolic: 84,
  pulse: 78,
  weightKg: 52.5,
  heightCm: 155,
  sugar: 118,
  adlItems: [1, 1, 2, 1, 1, 1, 0, 0, 1, 1],
  adlTotal: 9,
  findings: 'เดินได้เอง',
  needsFound: ['walking-aid'],
  nextVisitOn: '2020-06-04',
}

const FIELD_APP = {
  visitedOn: '2020-05-11',
  visitorName: 'สมมุติ อาสา',
  systolic: 148,
  diastolic: 92,
  temperature: 36.8,
  respiration: 18,
  oxygen: 97,
  waistCm: 82,
  pressurePosition: 'sitting',
  sugarKind: 'fasting',
  metWith: 'carer',
  falls: 1,
  fallInjured: false,
  pressureSore: true,
  soreGrade: '2',
  sorePlace: 'ก้นกบ',
  done: ['measuring', 'wound-dressing'],
  latitude: 7.008,
  longitude: 100.474,
  accuracyMetres: 12,
  startedAt: '2020-05-11T02:00:00.000Z',
  savedAt: '2020-05-11T02:01:00.000Z',
  findings: 'แผลดีขึ้น',
  nextVisitOn: '2020-05-18',
}

const IDS = { id: '01900000-0000-7000-8000-000000000001', personId: '01900000-0000-7000-8000-000000000002' }

describe('a visit as it was written down by', () => {
  test('the first release is recorded, and known again by the receipt of then', async ({ call }) => {
    const person = personOf({})
    await call('somsri', 'POST', '/people', person)
    const visit = { ...FIRST_RELEASE, id: newId(), personId: person.id }
    expect((await call('somsri', 'POST', '/visits', visit)).body).toEqual({ id: visit.id, again: false })
    expect((await call('somsri', 'GET', `/people/${person.id}/visits`)).body.visits).toMatchObject([
      { ...FIRST_RELEASE, falls: null, done: [], metWith: null, latitude: null },
    ])
    const hash = createHash('sha256')
      .update(JSON.stringify(receiptBodyOf(NewVisit.parse({ ...FIRST_RELEASE, ...IDS }))))
      .digest('hex')
    expect(hash).toBe('d647e7c3218bf247d58260bd228cc7b0b0bc3df9bf83ea509df27294f05b0668')
  })

  test('the field app is kept whole', async ({ call }) => {
    const person = personOf({})
    await call('somsri', 'POST', '/people', person)
    const visit = { ...FIELD_APP, id: newId(), personId: person.id, householdVisitId: newId() }
    expect((await call('somsri', 'POST', '/visits', visit)).body).toEqual({ id: visit.id, again: false })
    expect((await call('somsri', 'POST', '/visits', visit)).body).toEqual({ id: visit.id, again: true })
    expect((await call('somsri', 'POST', '/visits', { ...visit, falls: 2 })).body.problem).toBe('sent-differently')
    expect((await call('somsri', 'GET', `/people/${person.id}/visits`)).body.visits).toMatchObject([
      { ...FIELD_APP, householdVisitId: visit.householdVisitId },
    ])
  })
})

test('half a position is refused', async ({ call }) => {
  const person = personOf({})
  await call('somsri', 'POST', '/people', person)
  const visit = { id: newId(), personId: person.id, visitedOn: '2020-05-04', latitude: 7 }
  expect((await call('somsri', 'POST', '/visits', visit)).status).toBe(400)
})
