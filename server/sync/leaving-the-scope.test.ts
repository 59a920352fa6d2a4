// Whoever has left the scope is on the list of no phone, whatever the cause, and cannot be asked for any more.
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { newId } from '../../domain/shared/ids.ts'
import { bangkokToday } from '../../domain/shared/thai-date.ts'
import { type Call, test } from '../testing.ts'
import { agreementId, type CastName, castAccounts, grantIds } from '../testing-cast.ts'
import { addressIn, personOf, THAP_THIANG } from '../testing-people.ts'
import { refuseTooMany } from './feed.ts'

const add = async (call: Call) => {
  const person = personOf({})
  await call('somsri', 'POST', '/people', person)
  return person.id
}
const handOver = (call: Call, personId: string) =>
  call('nok', 'POST', `/people/${personId}/caseloads`, { id: newId(), accountId: castAccounts.malee.id })

/** By the list, by the sum that the phone compares, and by asking for her. */
async function holds(call: Call, as: CastName, ids: string[]) {
  const scope = (await call(as, 'GET', '/sync/scope')).body as { ids: string[]; count: number }
  expect(scope.count).toBe(scope.ids.length)
  const { people } = (await call(as, 'POST', '/sync/bundles', { ids })).body as { people: { id: string }[] }
  expect(people.map(({ id }) => id).sort()).toEqual(scope.ids.filter((id) => ids.includes(id)).sort())
  return ids.map((id) => scope.ids.includes(id))
}

describe('leaves the phones', () => {
  test('who moved to where the office does not see her; who looks after her keeps her', async ({ call }) => {
    const id = await add(call)
    await handOver(call, id)
    expect(await holds(call, 'somsri', [id])).toEqual([true])
    const move = { id: newId(), movedOn: bangkokToday(), address: addressIn(THAP_THIANG) }
    expect((await call('somsri', 'POST', `/people/${id}/moves`, move)).status).toBe(200)
    expect(await holds(call, 'somsri', [id])).toEqual([false])
    expect(await holds(call, 'malee', [id])).toEqual([true])
  })

  test('whose agreement has ended', async ({ call }) => {
    const id = await add(call)
    expect(await holds(call, 'wilai', [id])).toEqual([true])
    expect((await call('arun', 'POST', `/agreements/${agreementId}/ending`)).status).toBe(200)
    expect(await holds(call, 'wilai', [id])).toEqual([false])
    expect(await holds(call, 'somsri', [id])).toEqual([true])
  })

  test('who was erased', async ({ call }) => {
    const id = await add(call)
    await handOver(call, id)
    const request = { id: newId(), askedBy: 'herself', kind: 'erasure', channel: 'in-person', detail: 'ขอลบ' }
    const asked = { ...request, askedOn: bangkokToday(), personId: id }
    expect((await call('somsri', 'POST', '/privacy-requests', asked)).status).toBe(200)
    await call('nok', 'POST', `/privacy-requests/${request.id}/erasure`, {})
    expect((await call('arun', 'POST', `/privacy-requests/${request.id}/erasure/confirmation`, {})).status).toBe(200)
    expect(await holds(call, 'malee', [id])).toEqual([false])
    expect(await holds(call, 'somsri', [id])).toEqual([false])
  })

  test('who was parted from the one that is looked after, with what was told of both', async ({ call }) => {
    const [hers, other] = [await add(call), await add(call)]
    await handOver(call, other)
    expect(await holds(call, 'malee', [hers, other])).toEqual([false, true])
    const { revision } = (await call('nok', 'GET', `/people/${hers}`)).body
    const merge = await call('nok', 'POST', `/people/${hers}/merges`, { id: newId(), leaves: other, revision })
    expect(await holds(call, 'malee', [hers, other])).toEqual([true, false])
    expect((await call('nok', 'POST', `/merges/${merge.body.id}/ending`, { id: newId() })).status).toBe(200)
    expect(await holds(call, 'malee', [hers, other])).toEqual([false, true])
  })

  test('everybody of an area that is no longer the account’s', async ({ call, centre }) => {
    const [id, cared] = [await add(call), await add(call)]
    expect(await holds(call, 'somsri', [id, cared])).toEqual([true, true])
    await sql`update grants set area_code = ${THAP_THIANG} where id = ${grantIds.somsri}`.execute(centre.db)
    expect(await holds(call, 'somsri', [id, cared])).toEqual([false, false])
  })
})

test('a phone is for so many people: of more, none is told', async ({ call, as }) => {
  for (let n = 0; n < 3; n++) await add(call)
  await expect(as('somsri', (work) => refuseTooMany(work, 2))).rejects.toMatchObject({
    key: 'too-many-for-a-phone',
    details: { most: 2 },
  })
  await expect(as('somsri', (work) => refuseTooMany(work, 3))).resolves.toBeUndefined()
})
