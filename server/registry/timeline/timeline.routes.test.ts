import { describe, expect } from 'vitest'
import type { TimelineEvent } from '../../../domain/registry/timeline/timeline.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { addDays, bangkokToday } from '../../../domain/shared/thai-date.ts'
import { type Call, test } from '../../testing.ts'
import { type CastName, castAccounts } from '../../testing-cast.ts'
import { addressIn, personOf, THAP_THIANG, visitTo } from '../../testing-people.ts'
import { uploadOf } from '../../testing-uploads.ts'

const ok = async (answer: ReturnType<Call>) => {
  const { status, body } = await answer
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

const timelineOf = async (call: Call, as: CastName, personId: string, query = '') =>
  (await ok(call(as, 'GET', `/people/${personId}/timeline${query}`))) as unknown as {
    events: TimelineEvent[]
    next: string | null
  }

const kinds = (events: TimelineEvent[]) => events.map(({ kind }) => kind)

async function livedPerson(call: Call) {
  const person = personOf({ nickname: 'เก่า', diseases: ['เบาหวาน'] })
  await ok(call('somsri', 'POST', '/people', person))
  await ok(call('somsri', 'POST', `/people/${person.id}/corrections`, { id: newId(), revision: 1, nickname: 'ใหม่' }))
  await ok(call('somsri', 'POST', '/visits', visitTo(person.id)))
  await ok(call('somsri', 'POST', '/households', { id: newId(), first: { personId: person.id, role: 'head' } }))
  const caseload = { id: newId(), accountId: castAccounts.malee.id, fromDay: '2021-02-03' }
  await ok(call('nok', 'POST', `/people/${person.id}/caseloads`, caseload))
  const pdf = Buffer.from('%PDF-1.4\n%%EOF\n')
  const fields = { id: newId(), kind: 'consent-letter' }
  await ok(call('somsri', 'POST', `/people/${person.id}/documents`, undefined, uploadOf(pdf, fields, 'ยินยอม.pdf')))
  return person.id
}

describe('the time line of a person', () => {
  test('tells everything, the newest first, with what each correction changed', async ({ call }) => {
    const personId = await livedPerson(call)
    const { events, next } = await timelineOf(call, 'nok', personId)
    expect(next).toBeNull()
    expect(kinds(events).slice(-2)).toEqual(['caseload-begun', 'visited'])
    expect(kinds(events)).toEqual(
      expect.arrayContaining(['registered', 'corrected', 'household-joined', 'document-added']),
    )
    expect(events.find(({ kind }) => kind === 'corrected')).toMatchObject({
      by: 'สมศรี',
      organizationName: 'อบต.ท่าข้าม',
      on: bangkokToday(),
      changes: [{ field: 'nickname', before: 'เก่า', after: 'ใหม่' }],
    })
    expect(events.find(({ kind }) => kind === 'document-added')).toMatchObject({
      values: { name: 'ยินยอม.pdf' },
      codes: [{ list: 'documentKind', code: 'consent-letter' }],
    })
  })

  test('is paged without losing or repeating anything, and filtered by group', async ({ call }) => {
    const personId = await livedPerson(call)
    const whole = (await timelineOf(call, 'nok', personId)).events.map(({ id }) => id)
    const paged: string[] = []
    let after: string | null = null
    do {
      const page = await timelineOf(
        call,
        'nok',
        personId,
        `?limit=2${after ? `&after=${encodeURIComponent(after)}` : ''}`,
      )
      paged.push(...page.events.map(({ id }) => id))
      after = page.next
    } while (after)
    expect(paged).toEqual(whole)
    expect(kinds((await timelineOf(call, 'nok', personId, '?group=care')).events)).toEqual(['visited'])
    expect((await timelineOf(call, 'nok', personId, '?after=typed')).events).toHaveLength(whole.length)
  })

  test('tells of a move on its day, from where to where', async ({ call }) => {
    const person = personOf({})
    await ok(call('somsri', 'POST', '/people', person))
    const move = { id: newId(), movedOn: '2021-05-06', address: { ...person.address, house: '77' } }
    await ok(call('somsri', 'POST', `/people/${person.id}/moves`, move))
    const moved = (await timelineOf(call, 'somsri', person.id)).events.find(({ kind }) => kind === 'moved')
    expect(moved).toMatchObject({
      on: '2021-05-06',
      changes: [{ field: 'address', before: { house: '1/2' }, after: { house: '77' } }],
    })
  })

  test('holds of restricted facts only what the reader has the right to, and whoever may read leaves a line', async ({
    call,
    auditOf,
  }) => {
    const person = personOf({})
    await ok(call('somsri', 'POST', '/people', person))
    await ok(call('somsri', 'POST', `/people/${person.id}/restricted`, { id: newId(), kind: 'violence' }))
    expect(kinds((await timelineOf(call, 'nok', person.id)).events)).toEqual(['registered'])
    expect(await auditOf('restricted.notice')).toEqual([])
    const right = {
      id: newId(),
      accountId: castAccounts.nok.id,
      kinds: ['violence'],
      toDay: addDays(bangkokToday(), 9),
      reason: 'ดูแลต่อเนื่องที่บ้าน',
    }
    await ok(call('arun', 'POST', '/restricted-rights', right))
    expect(kinds((await timelineOf(call, 'nok', person.id)).events)).toContain('restricted-recorded')
    expect(await auditOf('restricted.notice')).toHaveLength(1)
  })

  test('does not tell of health to whom no agreement opens it', async ({ call, operator }) => {
    const person = personOf({ diseases: ['เบาหวาน'] })
    await ok(call('somsri', 'POST', '/people', person))
    const correction = { id: newId(), revision: 1, diseases: ['เบาหวาน', 'หอบหืด'] }
    await ok(call('somsri', 'POST', `/people/${person.id}/corrections`, correction))
    const told = async () => JSON.stringify((await timelineOf(call, 'wilai', person.id)).events)
    expect(await told()).toContain('หอบหืด')
    await operator(({ db }) =>
      db
        .updateTable('agreements')
        .set({ fields: ['identity'] })
        .execute(),
    )
    expect(await told()).not.toContain('หอบหืด')
  })

  test('of somebody outside one’s scope is not there', async ({ call }) => {
    const person = personOf({ address: addressIn(THAP_THIANG) })
    await ok(call('far', 'POST', '/people', person))
    expect((await call('somsri', 'GET', `/people/${person.id}/timeline`)).status).toBe(404)
    expect((await call('vera', 'GET', `/people/${person.id}/timeline`)).status).toBe(403)
  })
})
