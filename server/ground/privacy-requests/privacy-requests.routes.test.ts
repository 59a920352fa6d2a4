import { rmSync } from 'node:fs'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { PrivacyRequest } from '../../../domain/ground/privacy-requests/privacy-request.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { addDays, bangkokToday } from '../../../domain/shared/thai-date.ts'
import { type Call, test } from '../../testing.ts'
import { castAccounts, organizations } from '../../testing-cast.ts'
import { addressIn, personOf, THAP_THIANG, visitTo } from '../../testing-people.ts'
import { sealAudit } from '../audit/seal-audit.ts'
import { verifyAudit } from '../audit/verify-audit.ts'

const citizenNumber = '9123456789028'
const request = (more: object = {}) => ({
  id: newId(),
  askedBy: 'herself',
  kind: 'access',
  channel: 'in-person',
  detail: 'ขอสำเนา',
  askedOn: bangkokToday(),
  ...more,
})
const open = async (call: Call, body: object) =>
  (await call('somsri', 'POST', '/privacy-requests', body)).body as unknown as PrivacyRequest
const listed = async (call: Call, who: 'somsri' | 'far' | 'arun', query = '') =>
  (await call(who, 'GET', `/privacy-requests${query}`)).body.requests as unknown as PrivacyRequest[]

describe('requests of data subjects', () => {
  test('have the days that the law gave, a clock, and one answer', async ({ call }) => {
    const person = personOf({})
    await call('somsri', 'POST', '/people', person)
    const asked = addDays(bangkokToday(), -25)
    const made = await open(call, request({ personId: person.id, askedOn: asked }))
    expect(made).toMatchObject({ dueOn: addDays(asked, 30), daysLeft: 5, person: { id: person.id } })
    expect(made.limit?.source).toContain('2562')
    const answer = { id: newId(), outcome: 'granted', answer: 'มอบสำเนาให้แล้ว' }
    expect((await call('nok', 'POST', `/privacy-requests/${made.id}/answer`, answer)).body).toMatchObject({
      outcome: 'granted',
      answeredBy: 'นก',
    })
    const again = { ...answer, id: newId() }
    expect((await call('nok', 'POST', `/privacy-requests/${made.id}/answer`, again)).body.problem).toBe(
      'request-answered',
    )
    expect(await listed(call, 'somsri')).toEqual([])
    expect(await listed(call, 'somsri', '?state=answered')).toHaveLength(1)
  })

  test('may be of somebody who was not found; of nobody at all they may not', async ({ call }) => {
    expect(await open(call, request({ askerName: 'สมมุติ หาไม่พบ' }))).toMatchObject({
      person: null,
      askerName: 'สมมุติ หาไม่พบ',
    })
    expect((await call('somsri', 'POST', '/privacy-requests', request())).status).toBe(400)
    expect((await call('somsri', 'POST', '/privacy-requests', request({ personId: newId() }))).status).toBe(404)
  })

  test('belong to the organisation that took them in', async ({ call }) => {
    const made = await open(call, request({ askerName: 'สมมุติ' }))
    expect(await listed(call, 'far')).toEqual([])
    expect((await call('far', 'GET', `/privacy-requests/${made.id}`)).status).toBe(404)
    expect(await listed(call, 'arun')).toHaveLength(1)
    expect((await call('malee', 'GET', '/privacy-requests')).status).toBe(403)
    const assign = (accountId: string) =>
      call('somsri', 'POST', `/privacy-requests/${made.id}/assignment`, { accountId })
    expect((await assign(castAccounts.nok.id)).body).toMatchObject({ assignedTo: { name: 'นก' } })
    expect((await assign(castAccounts.far.id)).status).toBe(404)
    expect(await listed(call, 'somsri', '?mine=yes')).toEqual([])
  })

  test('a refusal says on what ground', async ({ call }) => {
    const made = await open(call, request({ askerName: 'สมมุติ' }))
    const refuse = (more: object) =>
      call('somsri', 'POST', `/privacy-requests/${made.id}/answer`, {
        id: newId(),
        outcome: 'refused',
        answer: 'x',
        ...more,
      })
    expect((await refuse({})).status).toBe(400)
    expect((await refuse({ refusal: 'unproven-identity' })).status).toBe(200)
  })
})

describe('erasure', () => {
  const SECRET = 'ดวงแก้วลับเฉพาะ'

  test('takes two people, destroys what tells who she is, and keeps figures and the audit chain', async ({
    call,
    centre,
  }) => {
    rmSync(centre.config.auditHeadsFile, { force: true })
    const person = personOf({
      firstName: SECRET,
      lastName: SECRET,
      nickname: SECRET,
      note: SECRET,
      citizenNumber,
      phones: ['0810004321'],
      carerName: SECRET,
      diseases: [SECRET],
    })
    await call('somsri', 'POST', '/people', person)
    await call('somsri', 'POST', '/visits', visitTo(person.id, { findings: SECRET }))
    await sealAudit(centre)
    const figure = async () => (await call('arun', 'GET', '/reports/visits?year=2563&by=province')).body.total
    const before = await figure()
    const made = await open(call, request({ kind: 'erasure', personId: person.id, detail: SECRET }))
    const url = `/privacy-requests/${made.id}/erasure`
    expect((await call('nok', 'POST', `${url}/confirmation`, {})).body.problem).toBe('erasure-not-asked')
    expect((await call('nok', 'POST', url, {})).body).toMatchObject({ can: { confirmErasure: false } })
    expect((await call('nok', 'POST', `${url}/confirmation`, {})).status).toBe(403)
    expect((await call('somsri', 'POST', `${url}/confirmation`, {})).status).toBe(403)
    expect((await call('arun', 'POST', `${url}/confirmation`, {})).body.erasure).toMatchObject({
      erasedAt: expect.any(String),
    })

    const { rows } = await sql<{ tables: string }>`
      select string_agg(relname, ' ') as tables from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'areas'`.execute(centre.db)
    await sql`set local role klang_keeper`.execute(centre.db)
    for (const table of rows[0]!.tables.split(' ')) {
      await sql`savepoint looking`.execute(centre.db)
      const found = await sql<{ held: number }>`
        select count(*)::int as held from ${sql.table(table)} t where t::text like ${`%${SECRET}%`} or t::text like '%0810004321%'`
        .execute(centre.db)
        .then(
          (answer) => answer.rows[0]!.held,
          (error: Error) => (/permission denied/.test(error.message) ? 0 : error.message),
        )
      await sql`rollback to savepoint looking`.execute(centre.db)
      expect([table, found]).toEqual([table, 0])
    }
    await sql`reset role`.execute(centre.db)
    expect((await call('somsri', 'GET', `/people/${person.id}`)).status).toBe(404)
    expect(await figure()).toEqual(before)
    await sealAudit(centre)
    expect((await verifyAudit(centre.db, centre.config.auditHeadsFile)).faults).toEqual([])
    rmSync(centre.config.auditHeadsFile, { force: true })
  })

  test('is refused where a law tells a holder to keep her', async ({ call }) => {
    const person = personOf({})
    await call('somsri', 'POST', '/people', person)
    await call('arun', 'POST', '/lawful-bases', {
      id: newId(),
      organizationId: organizations.thakham.id,
      purpose: 'care',
      basis: 'legal-duty',
      fromDay: '2024-01-01',
    })
    const made = await open(call, request({ kind: 'erasure', personId: person.id }))
    expect((await call('somsri', 'POST', `/privacy-requests/${made.id}/erasure`, {})).body).toMatchObject({
      problem: 'erasure-kept-by-law',
      details: { holders: 'อบต.ท่าข้าม' },
    })
    const answer = { id: newId(), outcome: 'granted', answer: 'ลบแล้ว' }
    expect((await call('somsri', 'POST', `/privacy-requests/${made.id}/answer`, answer)).body.problem).toBe(
      'erasure-not-done',
    )
  })

  test('the database itself asks for the second person', async ({ call, as }) => {
    const person = personOf({ address: addressIn(THAP_THIANG) })
    await call('far', 'POST', '/people', person)
    const made = await open(call, request({ kind: 'erasure', askerName: 'สมมุติ' }))
    await expect(
      as('arun', ({ db }) => sql`select erase_person(${person.id}, ${made.id})`.execute(db)),
    ).rejects.toThrow(/two people/)
  })

  test('every table that speaks of a person is erased, or kept for a reason', async ({ centre }) => {
    const KEPT: Record<string, string> = {
      person_card: 'figures of visits and needs',
      person_tags: 'codes of groups, for figures of the past',
      counted_people: 'how she stands in the figures',
      field_registrations: 'ids alone: by whom, and who looked',
      people_to_count: 'ids alone',
      people_to_key: 'ids alone',
      people_to_refold: 'ids alone',
      person_changes: 'ids alone',
      project_needs: 'ids alone: that a need was served counts in the trace of money',
      thanks: 'ids alone',
    }
    const { rows } = await sql<{ name: string; erased: boolean }>`
      select c.relname as name, exists (
        select from pg_proc f where starts_with(f.proname, 'erase_') and position(c.relname in f.prosrc) > 0) as erased
      from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'person_id' order by 1`.execute(
      centre.db,
    )
    expect(rows.filter(({ name, erased }) => !erased && !(name in KEPT)).map(({ name }) => name)).toEqual([])
  })
})
