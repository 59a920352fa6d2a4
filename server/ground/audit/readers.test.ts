import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Readers } from '../../../domain/ground/audit/audit.ts'
import type { AuditPage } from '../../../domain/ground/audit/audit-line.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { test } from '../../testing.ts'
import { type CastName, castAccounts } from '../../testing-cast.ts'
import { addressIn, personOf, THAP_THIANG } from '../../testing-people.ts'

describe('who looked at a person', () => {
  test('is told by organisation, account, day and way', async ({ call }) => {
    const person = personOf({ citizenNumber: null })
    await call('somsri', 'POST', '/people', person)
    await call('nok', 'GET', `/people/${person.id}`)
    await call('nok', 'GET', `/people/${person.id}`)
    await call('wilai', 'GET', '/people')
    const readers = (await call('somsri', 'GET', `/people/${person.id}/readers`)).body as unknown as Readers
    expect(readers.organizations.map(({ name, times }) => [name, times])).toEqual(
      expect.arrayContaining([
        ['อบต.ท่าข้าม', 3],
        ['อบจ.สงขลา', 1],
      ]),
    )
    const tambon = readers.organizations.find(({ name }) => name === 'อบต.ท่าข้าม')
    expect(tambon?.people.map(({ name, times, ways }) => [name, times, ways])).toEqual(
      expect.arrayContaining([
        ['นก', 2, ['page']],
        ['สมศรี', 1, ['write']],
      ]),
    )
    expect(readers.days).toHaveLength(1)
    expect(readers.days[0]?.times).toBe(4)
  })

  test('looking at the readers is a reading too', async ({ call, auditOf }) => {
    const person = personOf({})
    await call('somsri', 'POST', '/people', person)
    await call('somsri', 'GET', `/people/${person.id}/readers`)
    expect(await auditOf('person.readers')).toMatchObject([{ personIds: [person.id] }])
  })

  test('somebody outside the scope has no readers, and is as if she were not there', async ({ call }) => {
    const person = personOf({ address: addressIn(THAP_THIANG) })
    await call('far', 'POST', '/people', person)
    const outside = await call('somsri', 'GET', `/people/${person.id}/readers`)
    const unknown = await call('somsri', 'GET', `/people/${newId()}/readers`)
    expect([outside.status, outside.body]).toEqual([unknown.status, unknown.body])
    expect(outside.status).toBe(404)
    expect((await call('vera', 'GET', `/people/${person.id}/readers`)).status).toBe(403)
  })

  test('the keeper judges scope as the policy of people does', async ({ call, as }) => {
    const people = [
      personOf({}),
      personOf({ address: addressIn(THAP_THIANG) }),
      personOf({ address: addressIn('901114') }),
    ]
    await call('somsri', 'POST', '/people', people[0])
    await call('far', 'POST', '/people', people[1])
    await call('arun', 'POST', '/people', people[2])
    await call('arun', 'POST', `/people/${people[0]!.id}/caseloads`, { id: newId(), accountId: castAccounts.malee.id })
    for (const name of Object.keys(castAccounts) as CastName[]) {
      const { rows } = await as(name, ({ db }) =>
        sql<{ id: string; judged: boolean; seen: boolean }>`
          select id, person_in_scope(id) as judged, exists (select from people p where p.id = asked.id) as seen
          from unnest(array[${sql.join(people.map(({ id }) => sql`${id}::uuid`))}]) asked(id)`.execute(db),
      )
      for (const { judged, seen } of rows) expect([name, judged]).toEqual([name, seen])
    }
  })
})

describe('the audit of accounts', () => {
  test('is read by administrators: her organisation, or all', async ({ call }) => {
    await call('somsri', 'POST', '/people', personOf({}))
    await call('far', 'POST', '/people', personOf({ address: addressIn(THAP_THIANG) }))
    await call('wilai', 'GET', '/people')
    const actionsOf = async (who: CastName, query = '') =>
      ((await call(who, 'GET', `/audit${query}`)).body as unknown as AuditPage).entries.map(
        ({ accountName, action }) => `${accountName} ${action}`,
      )
    expect(await actionsOf('wilai', '?kind=reading')).toEqual(['วิไล people.list'])
    expect(await actionsOf('arun', '?kind=writing')).toEqual(['ฟ้า person.add', 'สมศรี person.add'])
    expect(await actionsOf('arun', `?accountId=${castAccounts.far.id}`)).toEqual(['ฟ้า person.add'])
    expect(await actionsOf('arun', '?from=2020-01-01&to=2020-02-01')).toEqual([])
    for (const who of ['somsri', 'nok', 'malee', 'vera'] as const)
      expect((await call(who, 'GET', '/audit')).status).toBe(403)
  })

  test('goes on where the page before ended', async ({ call }) => {
    for (let n = 0; n < 5; n++) await call('somsri', 'GET', '/people')
    const first = (await call('arun', 'GET', '/audit?limit=3&kind=reading')).body as unknown as AuditPage
    const second = (await call('arun', 'GET', `/audit?limit=3&kind=reading&before=${first.next}`))
      .body as unknown as AuditPage
    expect([first.entries.length, second.entries.length, second.next]).toEqual([3, 2, null])
  })

  test('lines of a person outside her scope are not found by naming the person', async ({ call }) => {
    const person = personOf({ address: addressIn(THAP_THIANG) })
    await call('far', 'POST', '/people', person)
    const found = (await call('wilai', 'GET', `/audit?personId=${person.id}`)).body as unknown as AuditPage
    expect(found.entries).toEqual([])
  })
})
