import { describe, expect } from 'vitest'
import type { TeamFeed } from '../../../domain/care/team-feed/team-feed.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { addDays, bangkokToday } from '../../../domain/shared/thai-date.ts'
import { type Call, test } from '../../testing.ts'
import { type CastName, castAccounts } from '../../testing-cast.ts'
import { personOf, visitTo } from '../../testing-people.ts'

const feedOf = async (call: Call, as: CastName) => (await call(as, 'GET', '/team-feed')).body as unknown as TeamFeed
const today = bangkokToday()

async function herPerson(call: Call, firstName = 'ยายชื่น') {
  const person = personOf({ firstName })
  await call('somsri', 'POST', '/people', person)
  const caseload = { id: newId(), accountId: castAccounts.malee.id, fromDay: '2020-01-01' }
  await call('nok', 'POST', `/people/${person.id}/caseloads`, caseload)
  return person.id
}

describe('the feed of a team', () => {
  test('tells of visits to whom the reader sees, and counts the others without names', async ({ call, auditOf }) => {
    const hers = await herPerson(call)
    const other = personOf({ firstName: 'ตาลับ' })
    await call('somsri', 'POST', '/people', other)
    const [mine, colleagues] = [visitTo(hers, { visitedOn: today }), visitTo(hers, { visitedOn: addDays(today, -2) })]
    await call('malee', 'POST', '/visits', mine)
    await call('somsri', 'POST', '/visits', colleagues)
    await call('somsri', 'POST', '/visits', visitTo(other.id, { visitedOn: today }))
    await call('somsri', 'POST', '/visits', visitTo(hers, { visitedOn: addDays(today, -60) }))
    const feed = await feedOf(call, 'malee')
    expect(feed.items).toMatchObject([
      { id: mine.id, isMine: true, personName: 'ยายชื่น ตัวอย่างดี', place: expect.stringContaining('หมู่ 3') },
      { id: colleagues.id, isMine: false, visitor: 'สมศรี', thanks: { names: [], byMe: false } },
    ])
    expect(feed.others).toEqual({ visits: 1, houses: 1 })
    expect(JSON.stringify(feed)).not.toContain('ตาลับ')
    expect(await auditOf('team.feed')).toMatchObject([{ personIds: [hers] }])
    expect((await feedOf(call, 'far')).items).toEqual([])
  })

  test('thanks are given once, by whoever sees the person', async ({ call }) => {
    const hers = await herPerson(call)
    const visit = visitTo(hers, { visitedOn: today })
    await call('somsri', 'POST', '/visits', visit)
    const thanks = { id: newId(), personId: hers, visitId: visit.id }
    expect((await call('malee', 'POST', '/thanks', thanks)).body).toEqual({ id: thanks.id, again: false })
    expect((await call('malee', 'POST', '/thanks', { ...thanks, id: newId() })).body.id).toBe(thanks.id)
    expect((await call('far', 'POST', '/thanks', { ...thanks, id: newId() })).status).toBe(404)
    expect((await feedOf(call, 'malee')).items).toMatchObject([{ thanks: { names: ['มาลี'], byMe: true } }])
    expect((await feedOf(call, 'somsri')).items).toMatchObject([{ thanks: { names: ['มาลี'], byMe: false } }])
  })

  test('says when something came that the reader had asked for', async ({ call, operator }) => {
    const hers = await herPerson(call)
    const need = (more: { kind: string; metOn?: string; recordedBy?: string }) => ({
      personId: hers,
      id: newId(),
      foundOn: '2026-01-01',
      needOf: 'person',
      urgency: 'urgent',
      status: 'met',
      metOn: today,
      recordedBy: castAccounts.malee.id,
      ...more,
    })
    await operator(({ db }) =>
      db
        .insertInto('needs')
        .values([
          need({ kind: 'wheelchair' }),
          need({ kind: 'bed', metOn: '2026-01-02' }),
          need({ kind: 'food', recordedBy: castAccounts.somsri.id }),
        ])
        .execute(),
    )
    expect((await feedOf(call, 'malee')).items).toMatchObject([{ kind: 'need-met', needKind: 'wheelchair', on: today }])
  })
})

describe('a note to volunteers', () => {
  const note = (more: object = {}) => ({
    id: newId(),
    words: 'วัคซีนไข้หวัดใหญ่มาแล้ว',
    fromDay: today,
    toDay: addDays(today, 5),
    ...more,
  })
  const notesOf = async (call: Call, as: CastName) => (await feedOf(call, as)).notes.map(({ words }) => words)

  test('stands for its days, for those it is for, until it is taken down', async ({ call }) => {
    await herPerson(call)
    const [all, here, elsewhere, later] = [
      note(),
      note({ words: 'เฉพาะท่าข้าม', areaCode: '901113' }),
      note({ words: 'เฉพาะคลองแห', areaCode: '901101' }),
      note({ words: 'สัปดาห์หน้า', fromDay: addDays(today, 7), toDay: addDays(today, 9) }),
    ]
    for (const one of [all, here, elsewhere, later])
      expect((await call('somsri', 'POST', '/team-notes', one)).status).toBe(200)
    expect((await notesOf(call, 'malee')).sort()).toEqual([all.words, here.words].sort())
    expect(await notesOf(call, 'far')).toEqual([])
    expect((await call('malee', 'POST', '/team-notes', note())).status).toBe(403)
    expect((await call('far', 'POST', `/team-notes/${all.id}/ending`, {})).status).toBe(404)
    expect((await call('nok', 'POST', `/team-notes/${all.id}/ending`, {})).status).toBe(200)
    expect(await notesOf(call, 'malee')).toEqual([here.words])
  })

  test('to a team is read by its members', async ({ call }) => {
    const hers = await herPerson(call)
    const team = { id: newId(), name: 'ทีมหมู่ 3', memberIds: [castAccounts.malee.id], personIds: [hers] }
    await call('nok', 'POST', '/teams', team)
    await call('nok', 'POST', '/team-notes', note({ words: 'ถึงทีม', teamId: team.id }))
    expect(await notesOf(call, 'malee')).toEqual(['ถึงทีม'])
    expect(await notesOf(call, 'somsri')).toEqual([])
  })
})
