import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Person } from '../../../domain/registry/people/person.ts'
import type { TrustOrder } from '../../../domain/registry/trust-order/trust-order.ts'
import { newId } from '../../../domain/shared/ids.ts'
import type { Centre } from '../../platform/centre.ts'
import { type Call, test } from '../../testing.ts'
import { organizations } from '../../testing-cast.ts'
import { personOf } from '../../testing-people.ts'

const PAO = organizations.pao.id
const THAKHAM = organizations.thakham.id

const order = async (call: Call) => (await call('arun', 'GET', '/trust-order')).body as unknown as TrustOrder
const set = (call: Call, organizationId: string, trusts: object) =>
  call('arun', 'PUT', '/trust-order', { id: newId(), organizations: [{ organizationId, trusts }] })

/** Two lists that speak of one person: the newer is believed until somebody says otherwise. */
async function twoLists({ db }: Centre, call: Call): Promise<string> {
  const person = personOf({})
  await call('somsri', 'POST', '/people', person)
  await sql`update person_sources set withdrawn_at = now() where person_id = ${person.id}`.execute(db)
  for (const [organization, day, carer] of [
    [THAKHAM, '2021-01-01', 'ใหม่'],
    [PAO, '2020-01-01', 'เก่า'],
  ] as const)
    await sql`
      insert into person_sources (person_id, id, organization_id, kind, said_on, trust, says)
      values (${person.id}, ${newId()}, ${organization}, 'import', ${day}::date, 50,
        ${JSON.stringify({ firstName: 'สมมุติ', carerName: carer, address: person.address })}::jsonb)`.execute(db)
  await sql`update people set holders = array[${THAKHAM}, ${PAO}]::uuid[], carer_name = 'ใหม่' where id = ${person.id}`.execute(
    db,
  )
  return person.id
}
const carerOf = async (call: Call, id: string) =>
  ((await call('somsri', 'GET', `/people/${id}`)).body as unknown as Person).carerName

describe('the trust order', () => {
  test('is the usual until the network’s administrator sets it', async ({ call }) => {
    const before = await order(call)
    expect(before).toMatchObject({ usual: 50, waiting: 0, can: { edit: true } })
    expect(before.organizations.every(({ trusts }) => Object.keys(trusts).length === 0)).toBe(true)
    expect((await set(call, PAO, { carer: 80 })).status).toBe(200)
    const after = await order(call)
    expect(after.organizations.find(({ organizationId }) => organizationId === PAO)?.trusts).toEqual({ carer: 80 })
    expect((await call('somsri', 'GET', '/trust-order')).body).toMatchObject({ can: { edit: false } })
    expect((await call('somsri', 'PUT', '/trust-order', { id: newId(), organizations: [] })).status).toBe(403)
  })

  test('never lets a list weigh as much as a hand', async ({ call }) => {
    expect((await set(call, PAO, { carer: 100 })).status).toBe(400)
  })

  test('folds those anew of whom both speak, and back again when it is taken back', async ({
    call,
    centre,
    runJobs,
  }) => {
    const id = await twoLists(centre, call)
    expect((await set(call, PAO, { carer: 80 })).body).toMatchObject({ waiting: 1 })
    await runJobs()
    expect(await carerOf(call, id)).toBe('เก่า')
    expect((await order(call)).waiting).toBe(0)
    await set(call, PAO, {})
    await runJobs()
    expect(await carerOf(call, id)).toBe('ใหม่')
  })

  test('lists those whose sources disagree', async ({ call, centre, runJobs }) => {
    const id = await twoLists(centre, call)
    await set(call, PAO, { carer: 80 })
    await runJobs()
    const { people } = (await call('somsri', 'GET', '/people?worklist=sources-disagree')).body as {
      people: { id: string }[]
    }
    expect(people.map((one) => one.id)).toEqual([id])
    const { disagreements } = (await call('somsri', 'GET', `/people/${id}`)).body as unknown as Person
    expect(disagreements).toMatchObject([{ field: 'carerName' }])
  })
})
