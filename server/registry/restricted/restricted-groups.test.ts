// ผู้ป่วยจิตเวช and กลุ่มชาติพันธุ์ come in as groups, from forms and files; only those with the right ever see them again.
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { addDays, bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import { type Call, test } from '../../testing.ts'
import { castAccounts, organizations } from '../../testing-cast.ts'
import { addressIn, personOf, THA_KHAM } from '../../testing-people.ts'
import { writeGolden } from '../people/golden.queries.ts'
import { goldenRow } from '../people/golden.ts'

const giveNok = (call: Call, kinds: string[]) =>
  call('arun', 'POST', '/restricted-rights', {
    id: newId(),
    accountId: castAccounts.nok.id,
    kinds,
    toDay: addDays(bangkokToday(), 30),
    reason: 'ดูแลผู้ป่วยจิตเวชในชุมชน',
  })

const add = async (call: Call, groups: ('psychiatric' | 'disabled' | 'ethnic-group')[]) => {
  const person = personOf({ groups })
  expect((await call('somsri', 'POST', '/people', person)).status).toBe(200)
  return person.id
}

/** Everything the database holds in words, read as the keeper: what was split off must stand nowhere else. */
async function heldOf(db: Db) {
  await sql`set local role klang_keeper`.execute(db)
  const { rows } = await sql<{ groups: string[]; says: string; tags: string[] }>`
    select p.groups, (select string_agg(s.says::text, ' ') from person_sources s where s.person_id = p.id) as says,
      array(select tag from person_tags t where t.person_id = p.id order by tag) as tags
    from people p`.execute(db)
  const restricted = await db
    .selectFrom('personRestricted')
    .select(['kind', 'unsaidAt'])
    .orderBy('kind')
    .orderBy('id')
    .execute()
  await sql`reset role`.execute(db)
  return { rows, standing: restricted.filter(({ unsaidAt }) => unsaidAt === null).map(({ kind }) => kind) }
}

const says = (db: Db, work: Work, personId: string, saidOn: string, groups: string[]) =>
  db
    .insertInto('personSources')
    .values({
      personId,
      id: newId(),
      organizationId: work.actor.organizationId ?? organizations.thakham.id,
      kind: 'import',
      saidOn,
      trust: 50,
      says: JSON.stringify({ firstName: 'สมมุติ', groups }),
    })
    .returning('id')
    .executeTakeFirstOrThrow()

describe('a restricted group', () => {
  test('that a form says is kept apart, and shown on no page and in no list', async ({ call, centre }) => {
    const personId = await add(call, ['psychiatric', 'disabled'])
    expect(await heldOf(centre.db)).toMatchObject({
      rows: [{ groups: ['disabled'], tags: ['disabled'] }],
      standing: ['psychiatric'],
    })
    expect((await heldOf(centre.db)).rows[0]!.says).not.toContain('psychiatric')
    for (const as of ['somsri', 'nok', 'arun'] as const) {
      expect((await call(as, 'GET', `/people/${personId}`)).raw.toString()).not.toContain('psychiatric')
      expect((await call(as, 'GET', '/people')).raw.toString()).not.toContain('psychiatric')
      expect((await call(as, 'GET', '/people?group=psychiatric')).body.people).toEqual([])
    }
    await giveNok(call, ['psychiatric'])
    expect((await call('nok', 'GET', '/people?group=psychiatric')).body.people).toMatchObject([{ id: personId }])
    expect((await call('nok', 'GET', '/people?group=ethnic-group')).body.people).toEqual([])
    expect((await call('nok', 'GET', `/people/${personId}/restricted/facts`)).body.facts).toMatchObject([
      { kind: 'psychiatric', fromGroups: true, organizationName: 'อบต.ท่าข้าม' },
    ])
    expect((await call('nok', 'GET', '/people')).raw.toString()).not.toContain('psychiatric')
  })

  test('is not wiped by a correction of somebody who could not see it', async ({ call, centre }) => {
    const personId = await add(call, ['psychiatric'])
    const correction = { id: newId(), revision: 1, groups: ['disabled'] }
    expect((await call('somsri', 'POST', `/people/${personId}/corrections`, correction)).status).toBe(200)
    expect(await heldOf(centre.db)).toMatchObject({ rows: [{ groups: ['disabled'] }], standing: ['psychiatric'] })
  })

  test('stays ended when it was ended by hand, whatever is folded later', async ({ call, centre }) => {
    const personId = await add(call, ['psychiatric'])
    await giveNok(call, ['psychiatric'])
    const [fact] = (await call('nok', 'GET', `/people/${personId}/restricted/facts`)).body.facts as { id: string }[]
    const ending = { id: newId(), reason: 'วินิจฉัยใหม่แล้ว' }
    await call('nok', 'POST', `/people/${personId}/restricted/facts/${fact!.id}/ending`, ending)
    await call('somsri', 'POST', `/people/${personId}/corrections`, { id: newId(), revision: 1, nickname: 'ใหม่' })
    expect((await call('nok', 'GET', '/people?group=psychiatric')).body.people).toEqual([])
    expect((await heldOf(centre.db)).rows).toMatchObject([{ groups: [] }])
  })

  test('ends when a newer list leaves it out, and comes back when that list is withdrawn', async ({
    call,
    centre,
    as,
  }) => {
    const personId = await add(call, [])
    await as('somsri', (work) => says(work.db, work, personId, '2024-01-01', ['psychiatric']))
    expect((await heldOf(centre.db)).standing).toEqual(['psychiatric'])
    const newer = await as('somsri', (work) => says(work.db, work, personId, '2024-06-01', ['disabled']))
    expect((await heldOf(centre.db)).standing).toEqual([])
    const withdraw = (id: string) =>
      as('somsri', ({ db }) => sql`update person_sources set withdrawn_at = now() where id = ${id}`.execute(db))
    await withdraw(newer.id)
    expect((await heldOf(centre.db)).standing).toEqual(['psychiatric'])
    await as('somsri', ({ db }) =>
      sql`update person_sources set withdrawn_at = now() where kind = 'import'`.execute(db),
    )
    expect((await heldOf(centre.db)).standing).toEqual([])
  })

  test('in a golden record that was folded before it was split lands apart too', async ({ call, centre, as }) => {
    const personId = await add(call, [])
    await as('somsri', ({ db, actor }) =>
      writeGolden(db, [
        goldenRow(personId, [
          {
            id: newId(),
            organizationId: actor.organizationId!,
            kind: 'import',
            saidOn: '2024-01-01',
            trust: 50,
            says: { firstName: 'สมมุติ', groups: ['ethnic-group', 'disabled'], address: addressIn(THA_KHAM) },
          },
        ]),
      ]),
    )
    expect(await heldOf(centre.db)).toMatchObject({
      rows: [{ groups: ['disabled'], tags: ['disabled'] }],
      standing: ['ethnicity'],
    })
  })
})

test('the operator at the command line reads no restricted fact, and exports hold none', async ({ call, operator }) => {
  await add(call, ['psychiatric', 'disabled'])
  await giveNok(call, ['psychiatric'])
  expect(await operator(({ db }) => db.selectFrom('personRestricted').select('id').execute())).toEqual([])
  const file = await call('nok', 'GET', '/people.csv')
  expect(file.raw.toString()).toContain('สมมุติ')
  expect(file.raw.toString()).not.toContain('จิตเวช')
  expect((await call('nok', 'GET', '/people.csv?group=psychiatric')).raw.toString()).not.toContain('ตัวอย่างดี')
})
