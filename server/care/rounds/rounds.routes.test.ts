import { expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { test } from '../../testing.ts'
import { castAccounts } from '../../testing-cast.ts'
import { personOf } from '../../testing-people.ts'

test('a round is printed for whoever has no phone, by whoever hands people over', async ({ call, auditOf }) => {
  const person = personOf({})
  await call('somsri', 'POST', '/people', person)
  const { malee, vera } = castAccounts
  await call('nok', 'POST', `/people/${person.id}/caseloads`, { id: newId(), accountId: malee.id })
  const paper = await call('nok', 'GET', `/volunteers/${malee.id}/round.pdf`)
  expect([paper.status, paper.raw.subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
  expect((await auditOf('people.list')).at(-1)).toMatchObject({ personIds: [person.id], details: { paper: 'round' } })
  expect((await call('nok', 'GET', `/volunteers/${vera.id}/round.pdf`)).status).toBe(404)
  expect((await call('somsri', 'GET', `/volunteers/${malee.id}/round.pdf`)).status).toBe(403)
})

test('a sheet for visits on paper is blank, and for the office that keys it in', async ({ call }) => {
  const sheet = await call('somsri', 'GET', '/visit-sheet.pdf')
  expect([sheet.status, sheet.raw.subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
  expect((await call('malee', 'GET', '/visit-sheet.pdf')).status).toBe(403)
})
