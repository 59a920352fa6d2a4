import { describe, expect } from 'vitest'
import type { MentoringTrail } from '../../../domain/funds/mentoring/mentoring.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { type CastName, castAccounts } from '../../testing-cast.ts'
import { grantProject, leadProject, makeFund } from '../../testing-funds.ts'
import type { Operator } from '../../testing-reviews.ts'

async function running(call: Call, operator: Operator) {
  const { fundId, potId } = await makeFund(call, 900_000)
  const projectId = await operator(async (at) => {
    const id = await grantProject(at, { fundId, potId, satang: 500_000 })
    await leadProject(at, id, 'somsri')
    return id
  })
  return { fundId, projectId }
}

const record = async (call: Call, who: CastName, says: object) => {
  const visit = { id: newId(), onDay: '2025-02-03', form: 'visit', place: 'ศาลาสมมุติ', ...says }
  return { id: visit.id, ...(await call(who, 'POST', '/mentoring', visit)) }
}
const trail = async (call: Call, who: CastName, query: string) =>
  (await call(who, 'GET', `/mentoring?${query}`)).body as unknown as MentoringTrail

describe('the mentor’s trail', () => {
  test('tells what was asked and advised, and closes it by what changed since', async ({ call, operator }) => {
    const of = await running(call, operator)
    const first = await record(call, 'mek', { ...of, asked: 'คนมาน้อย', advice: 'ชวนผ่านแกนนำ' })
    expect(await trail(call, 'mek', `projectId=${of.projectId}&open=true`)).toMatchObject({
      visits: [{ advice: 'ชวนผ่านแกนนำ', level: 'province', mentorName: 'เมฆ', isOpen: true, may: { withdraw: true } }],
      mentors: [{ mentorName: 'เมฆ', visits: 1, projects: 1, openAdvice: 1 }],
      may: { record: true },
    })
    const followed = {
      ...of,
      followsId: first.id,
      changed: 'มา 60 คน',
      closes: true,
      onDay: '2025-03-03',
      form: 'phone',
    }
    const second = await record(call, 'mek', followed)
    expect(second.status).toBe(200)
    expect((await trail(call, 'fon', `fundId=${of.fundId}&open=true`)).visits).toEqual([])
    expect(await trail(call, 'fon', `fundId=${of.fundId}&year=2025`)).toMatchObject({
      visits: [{ changed: 'มา 60 คน', isOpen: null }, { isOpen: false }],
      mentors: [{ visits: 2, openAdvice: 0, lastOn: '2025-03-03' }],
      may: { record: false },
    })
    expect((await trail(call, 'mek', `fundId=${of.fundId}&year=2026`)).visits).toEqual([])
    const withdraw = (who: CastName) =>
      call(who, 'POST', `/funds/${of.fundId}/mentoring/${second.id}/withdrawal`, { id: newId(), reason: 'บันทึกซ้ำ' })
    expect((await withdraw('fon')).status).toBe(403)
    expect((await withdraw('mek')).status).toBe(200)
    expect((await trail(call, 'mek', `projectId=${of.projectId}&open=true`)).visits).toHaveLength(1)
  })

  test('keeps what is confidential among mentors and those who keep the fund', async ({ call, operator }) => {
    const of = await running(call, operator)
    await record(call, 'mek', { ...of, advice: 'แยกบัญชี', confidential: 'เหรัญญิกกับหัวหน้าเป็นคนเดียวกัน' })
    const told = async (who: CastName) =>
      (await trail(call, who, `projectId=${of.projectId}`)).visits.map(({ confidential }) => confidential)
    for (const who of ['mek', 'fon', 'arun'] as const) expect(await told(who)).toEqual(['เหรัญญิกกับหัวหน้าเป็นคนเดียวกัน'])
    for (const who of ['somsri', 'nok'] as const) expect(await told(who)).toEqual([''])
    for (const who of ['vera', 'far', 'wilai'] as const) expect(await told(who)).toEqual([])
  })

  test('is written by mentors of the fund’s area or whom the project named, and follows advice of its own project', async ({
    call,
    operator,
  }) => {
    const [of, other] = [await running(call, operator), await running(call, operator)]
    for (const who of ['somsri', 'fon', 'vera', 'far', 'malee'] as const)
      expect((await record(call, who, { ...of, advice: 'ชวน' })).status).toBe(403)
    await operator(({ db }) => {
      const { id: accountId, name } = castAccounts.far
      return db
        .insertInto('projectPeople')
        .values({ projectId: of.projectId, id: newId(), accountId, role: 'mentor', name })
        .execute()
    })
    expect((await record(call, 'far', { ...of, advice: 'ชวน' })).status).toBe(200)
    expect((await record(call, 'far', { fundId: of.fundId, advice: 'ชวน' })).status).toBe(403)
    const { id } = await record(call, 'mek', { ...of, advice: 'ชวน' })
    const follow = { followsId: id, changed: 'มากขึ้น' }
    expect((await record(call, 'mek', { ...other, ...follow })).body.problem).toBe('advice-followed-elsewhere')
    expect((await record(call, 'mek', { ...of, fundId: other.fundId, advice: 'ชวน' })).status).toBe(422)
    expect((await record(call, 'mek', { ...of, advice: 'ชวน', onDay: '2999-01-01' })).body.problem).toBe(
      'day-in-future',
    )
    expect((await record(call, 'mek', { ...of, changed: 'ดีขึ้น' })).status).toBe(400)
    expect((await record(call, 'mek', { fundId: of.fundId, projectId: null, advice: 'ตั้งอนุกรรมการ' })).status).toBe(200)
    expect((await trail(call, 'somsri', `fundId=${of.fundId}`)).visits.map(({ advice }) => advice)).toEqual([
      'ชวน',
      'ชวน',
    ])
  })
})
