import { expect } from 'vitest'
import { test } from '../testing.ts'
import { castAccounts } from '../testing-cast.ts'

test('a session tells who is at work and what is open to her today', async ({ as }) => {
  const actor = await as('nok', async (work) => work.actor)
  expect(actor).toMatchObject({ accountId: castAccounts.nok.id, organizationName: 'อบต.ท่าข้าม' })
  expect(actor.grants).toEqual([{ role: 'care-manager', scope: { kind: 'area', areaCode: '9011' }, areas: ['9011'] }])
})
