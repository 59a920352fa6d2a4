import { expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { pushDue } from '../../ground/push/keep-pushing.ts'
import { castAccounts } from '../../testing-cast.ts'
import { personOf, visitTo } from '../../testing-people.ts'
import { subscribed, test } from '../../testing-push-service.ts'

const NOTICE = { says: 'มีเรื่องใหม่ถึงทีม เปิดดูได้เลย', path: '/field/team', tag: 'team', language: 'th' }

test('who was thanked and whose need was met is told once that something is new, not what', async ({
  call,
  as,
  centre,
  service,
}) => {
  const hers = await subscribed(call, 'malee', service.origin)
  await subscribed(call, 'somsri', service.origin)
  const person = personOf({ firstName: 'ยายชื่น' })
  await call('somsri', 'POST', '/people', person)
  await call('nok', 'POST', `/people/${person.id}/caseloads`, {
    id: newId(),
    accountId: castAccounts.malee.id,
    fromDay: '2020-01-01',
  })
  const visit = visitTo(person.id, { visitedOn: bangkokToday() })
  await call('malee', 'POST', '/visits', visit)
  await call('malee', 'POST', '/thanks', { id: newId(), personId: person.id, visitId: visit.id })
  await pushDue(centre, new Date(Date.now() + 1_000))
  expect(service.told).toHaveLength(0)

  const need = { id: newId(), personId: person.id, foundOn: bangkokToday(), needOf: 'self', kind: 'wheelchair' }
  await as('malee', ({ db }) =>
    db
      .insertInto('needs')
      .values({ ...need, urgency: 'urgent', status: 'open', recordedBy: castAccounts.malee.id })
      .execute(),
  )
  await call('somsri', 'POST', '/thanks', { id: newId(), personId: person.id, visitId: visit.id })
  await as('somsri', ({ db }) =>
    db.updateTable('needs').set({ status: 'met', metOn: bangkokToday() }).where('id', '=', need.id).execute(),
  )
  await pushDue(centre, new Date(Date.now() + 1_000))
  expect(service.told.map(({ sealed }) => hers.open(sealed))).toEqual([NOTICE])
})
