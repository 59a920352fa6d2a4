import { readXlsx } from 'hucre'
import { describe, expect } from 'vitest'
import { FOLLOW_COLUMNS, RESULT_COLUMNS } from '../../../domain/funds/exports/nhso-files.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { castAccounts } from '../../testing-cast.ts'
import { fundOf, makeFund, potOf, submitProject } from '../../testing-funds.ts'
import { THAP_THIANG } from '../../testing-people.ts'

/** One project of 3,000 baht that went through the committee and was paid 1,500. */
async function fundWithProject(call: Call) {
  const made = await makeFund(call, 1_000_000, { code: 'L5275' })
  const projectId = await submitProject(call, made.fundId)
  const move = (says: object) => call('fon', 'POST', `/projects/${projectId}/moves`, { id: newId(), ...says })
  await move({ move: 'pass' })
  await move({ move: 'grant', grant: { potId: made.potId, approvedSatang: 280_000, approvedOn: '2025-01-06' } })
  const said = { id: newId(), potId: made.potId, amountSatang: 150_000, onDay: '2025-01-10', text: 'งวดที่ 1' }
  await call('fon', 'POST', `/funds/${made.fundId}/payments`, { ...said, projectId, to: 'ชมรมสมมุติ' })
  return { ...made, projectId }
}

const get = async (call: Call, who: 'fon' | 'mek' | 'vera' | 'somsri', path: string) =>
  (await call(who, 'GET', `/nhso/${path}`)).body as { items: Record<string, unknown>[]; count: number }

describe('tables for other programmes', () => {
  test('tell what is followed, by the names that they know', async ({ call }) => {
    const { projectId } = await fundWithProject(call)
    const { items, count } = await get(call, 'mek', 'follows?zone=12&changwat=90&fundId=l5275&budgetYear=2568')
    expect(count).toBe(1)
    expect(Object.keys(items[0]!)).toEqual(FOLLOW_COLUMNS)
    expect(items[0]).toMatchObject({
      ...{ areaName: 'เขต 12 สงขลา', changwatName: 'สงขลา', ampurName: 'หาดใหญ่', fundCode: 'L5275', projectId },
      ...{ projectCode: '2568-L5275-2-01', budgetYear: 2025, projectType: 2, budgetRequest: 3_000, budgetGrant: 2_800 },
      ...{ dateApprove: '2025-01-06', coordinatorName: castAccounts.somsri.name, targetGroup: 5, targetSize: 60 },
      ...{ status: 'กำลังดำเนินโครงการ' },
    })
    for (const other of ['zone=11', 'changwat=92', 'fundId=L1', 'budgetYear=2026', 'title=zzz'])
      expect((await get(call, 'mek', `follows?${other}`)).items).toEqual([])
  })

  test('as a workbook end with how many they are; what is uploaded holds its lines and nothing else', async ({
    call,
  }) => {
    await fundWithProject(call)
    const sheet = async (path: string) => (await readXlsx((await call('fon', 'GET', `/nhso/${path}`)).raw)).sheets[0]!
    const { rows } = await sheet('follows.xlsx')
    expect(rows[0]).toEqual(FOLLOW_COLUMNS)
    expect(rows.at(-1)![0]).toBe('รวม 1 รายการ')
    const upload = await sheet('results.xlsx')
    expect(upload.rows).toHaveLength(2)
    expect(upload.rows[0]).toEqual([...RESULT_COLUMNS])
    const result = Object.fromEntries(RESULT_COLUMNS.map((column, at) => [column, upload.rows[1]![at]]))
    expect(result).toMatchObject({
      ...{ รหัสกองทุน: 'L5275', ประเภท: 2, องค์กรที่รับผิดชอบ: 4, กลุ่มเป้าหมาย: 5, จำนวน: 60, ปีงบประมาณ: 2025 },
      ...{ งบประมาณที่อนุมัติ: 2_800, งบประมาณที่ใช้ไป: 1_500, วันที่อนุมัติ: '06/01/2568', จำนวนผู้เข้าร่วม: 0 },
    })
  })

  test('give the books line by line, and they add up to nothing', async ({ call }) => {
    await fundWithProject(call)
    const { items } = await get(call, 'fon', 'gl/trans?fundId=L5275')
    expect(items.map(({ refcode, glcode, amount }) => [refcode, glcode, amount])).toEqual([
      ['OPN0000001', '10201', 10_000],
      ['OPN0000001', '30100', -10_000],
      ['PAY0000001', '50200', 1_500],
      ['PAY0000001', '10201', -1_500],
    ])
    expect((await get(call, 'vera', 'gl/code')).items[0]).toEqual({
      ...{ glcode: '10201', glname: 'เงินฝากธนาคาร', gltype: 'asset' },
    })
  })

  test('give the money plan and the funds', async ({ call }) => {
    const { fundId } = await makeFund(call, 50_000, { code: 'L7777' })
    const uses = { '1': 100, '2': 200, '3': 0, '4': 0, '5': 5 }
    await call('fon', 'PUT', `/funds/${fundId}/years/2025`, {
      revision: 0,
      nhsoSatang: 45_000,
      carriedSatang: 100,
      uses,
    })
    expect((await get(call, 'mek', 'financial/plan?fundId=L7777')).items).toEqual([
      {
        ...{ fundId: 'L7777', budgetYear: 2025, openBalance: 1, incomeNhso: 450, incomeLocal: null },
        ...{ budget10_1: 1, budget10_2: 2, budget10_3: 0, budget10_4: 0, budget10_5: 0.05 },
      },
    ])
    expect((await get(call, 'mek', 'funds?fundId=L7777')).items).toMatchObject([
      { fundid: 'L7777', kind: 'local-health', areaid: 12, openbalance: 500, openbaldate: '2024-10-01' },
    ])
  })

  test('count what was granted, for everyone', async ({ call }) => {
    await fundWithProject(call)
    expect((await get(call, 'vera', 'projects/fund')).items).toEqual([
      { fundcode: 'L5275', fundname: 'กองทุนสมมุติท่าข้าม', year: 2025, project: 1 },
    ])
    for (const [by, code] of [
      ['district', '9011'],
      ['province', '90'],
      ['zone', '12'],
    ])
      expect((await get(call, 'vera', `projects/${by}`)).items).toEqual([
        { [`${by}code`]: code, year: 2025, fund: 1, project: 1 },
      ])
  })

  test('hold only what is open to whoever asks, and are refused to whom nothing is', async ({ call }) => {
    await fundWithProject(call)
    const far = fundOf({ areaCode: THAP_THIANG, code: 'L9200' })
    await call('arun', 'POST', '/funds', far)
    await call('arun', 'POST', `/funds/${far.id}/pots`, potOf())
    await call('arun', 'PUT', `/funds/${far.id}/years/2025`, { revision: 0 })
    expect((await get(call, 'fon', 'funds')).items.map(({ fundid }) => fundid)).toEqual(['L5275'])
    for (const path of ['funds', 'gl/trans', 'financial/plan', 'follows'])
      expect((await get(call, 'fon', `${path}?fundId=${far.id}`)).items).toEqual([])
    for (const path of ['funds', 'gl/trans', 'financial/plan', 'follows', 'results', 'follows.xlsx', 'gl/trans.xlsx'])
      expect((await call('vera', 'GET', `/nhso/${path}`)).status).toBe(403)
  })

  test('name coordinators to who follows the fund, and to no other member of its committee', async ({ call }) => {
    const { fundId } = await fundWithProject(call)
    const office = { id: newId(), accountId: castAccounts.vera.id, office: 'committee', fromDay: '2025-01-01' }
    await call('fon', 'POST', `/funds/${fundId}/offices`, office)
    expect((await get(call, 'vera', 'gl/trans')).count).toBe(4)
    expect((await call('vera', 'GET', '/nhso/follows')).status).toBe(403)
  })
})
