import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import type { Paper } from '../../platform/papers/paper.ts'
import { type Call, test } from '../../testing.ts'
import { wordsOfDocx } from '../../testing-docx.ts'
import { fundOf, grantProject, leadProject, makeFund, planActivity, potOf, submitProject } from '../../testing-funds.ts'
import { readFundYearFacts } from './fund-facts.ts'
import { makeFundPaper } from './fund-papers.ts'

type Line = { paper: string; of: string | null; missing: string[]; canBePrinted: boolean }
const linesOf = async (call: Call, url: string) => (await call('fon', 'GET', url)).body.papers as Line[]
const wordsOf = async (call: Call, url: string) => {
  const answer = await call('fon', 'GET', url)
  expect([url, answer.status]).toEqual([url, 200])
  return wordsOfDocx(answer.raw)
}
const isPdf = (raw: Buffer) => raw.subarray(0, 5).toString() === '%PDF-'
const tableOf = ({ blocks }: Paper) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.map((row) => row.cells)] : []))

describe('the papers of a project', () => {
  test('say what is missing, and what does not exist yet is not printed', async ({ call }) => {
    const { fundId } = await makeFund(call)
    const id = await submitProject(call, fundId)
    const lines = await linesOf(call, `/projects/${id}/papers`)
    expect(lines.find(({ paper }) => paper === 'proposal')).toMatchObject({ missing: [], canBePrinted: true })
    expect(lines.find(({ paper }) => paper === 'agreement')).toMatchObject({
      ...{ missing: ['agreement-missing'], canBePrinted: false },
    })
    expect((await call('fon', 'GET', `/projects/${id}/papers/agreement.pdf`)).status).toBe(404)
    expect((await call('fon', 'GET', `/projects/${id}/papers/voucher.pdf?of=${newId()}`)).status).toBe(404)
  })

  test('the proposal holds its fields, in Thai digits unless others are wanted, and is written down', async ({
    call,
    auditOf,
  }) => {
    const { fundId } = await makeFund(call, 0, { code: 'L5275' })
    const id = await submitProject(call, fundId)
    const thai = await wordsOf(call, `/projects/${id}/papers/proposal.docx`)
    const said = ['แบบ กปท.๗', 'รหัส L5275', 'ผู้สูงอายุล้มบ่อย', 'ลดการล้ม', '๓,๐๐๐.๐๐ บาท (สามพันบาทถ้วน)', 'ศาลาหมู่บ้าน']
    for (const words of said) expect(thai).toContain(words)
    expect(thai).toContain('☑ สนับสนุนกิจกรรมสร้างเสริมสุขภาพ การป้องกันโรคของกลุ่มหรือองค์กรประชาชน/หน่วยงานอื่น [ข้อ ๑๐(๒)]')
    expect(thai).toContain('ตั้งแต่วันที่ ๑ มกราคม ๒๕๖๘ ถึงวันที่ ๓๑ สิงหาคม ๒๕๖๘')
    expect(await wordsOf(call, `/projects/${id}/papers/proposal.docx?digits=arabic`)).toContain('3,000.00 บาท')
    const pdf = await call('fon', 'GET', `/projects/${id}/papers/proposal.pdf`)
    expect([pdf.status, pdf.headers['content-type'], isPdf(pdf.raw)]).toEqual([200, 'application/pdf', true])
    expect((await auditOf('paper.print')).map(({ details }) => details)).toMatchObject([
      { paper: 'proposal', format: 'docx' },
      { paper: 'proposal', format: 'docx' },
      { paper: 'proposal', format: 'pdf' },
    ])
  })

  test('an old project prints the clauses of its own announcement', async ({ call, operator }) => {
    const { fundId, potId } = await makeFund(call)
    const clausesOf = async (regulationId: string, approvedOn: string) => {
      const id = await operator((at) => grantProject(at, { fundId, potId, satang: 100_000 }))
      await operator(({ db }) =>
        db.updateTable('projects').set({ regulationId, approvedOn }).where('id', '=', id).execute(),
      )
      return wordsOf(call, `/projects/${id}/papers/proposal.docx?digits=arabic`)
    }
    const of = (number: number) => `019b0000-0000-7000-8000-00000000000${number}`
    const oldest = await clausesOf(of(1), '2016-11-01')
    expect(oldest).toContain('[ข้อ 7(2)]')
    expect(oldest).toContain('พ.ศ. 2557 ข้อ 11')
    expect(await clausesOf(of(2), '2019-11-01')).toContain('พ.ศ. 2561 ข้อ 16(2)')
    expect(await clausesOf(of(3), '2024-11-01')).toContain('พ.ศ. 2567 และที่แก้ไขเพิ่มเติม ข้อ 17(2)')
  })

  test('from agreement to report and return: each holds what was entered, and nobody else prints it', async ({
    call,
    operator,
  }) => {
    const { fundId, potId } = await makeFund(call, 500_000)
    const [activityId, reportId] = [newId(), newId()]
    const id = await operator(async (at) => {
      const projectId = await grantProject(at, { fundId, potId, satang: 120_000 })
      await leadProject(at, projectId, 'somsri')
      await planActivity(at, projectId, { id: activityId, title: 'อบรมฝึกทรงตัว' })
      return projectId
    })
    const [first, days] = [
      newId(),
      { workFrom: '2025-01-01', workTo: '2025-03-31', reportFrom: '2025-04-01', reportTo: '2025-04-15' },
    ]
    await call('fon', 'POST', `/projects/${id}/agreement`, {
      ...{ id: newId(), number: '12/2568', signedOn: '2025-01-06' },
      signatories: [
        { side: 'grantee', name: 'สมมุติ ผู้รับ' },
        { side: 'granter', name: 'สมมุติ ประธาน' },
      ],
      instalments: [{ id: first, amountSatang: 120_000, ...days }],
    })
    const paid = { potId, projectId: id, onDay: '2025-01-10', text: 'คืนเงินเหลือจ่าย' }
    const payment = { ...paid, id: newId(), amountSatang: 120_000, instalmentId: first, to: 'ชมรมสมมุติ' }
    expect((await call('fon', 'POST', `/funds/${fundId}/payments`, payment)).status).toBe(200)
    await call('fon', 'POST', `/funds/${fundId}/returns`, {
      ...paid,
      id: newId(),
      amountSatang: 20_125,
      from: 'ชมรมสมมุติ',
    })
    await call('somsri', 'POST', `/projects/${id}/instalment-reports`, { id: reportId, instalmentId: first })

    const agreement = await wordsOf(call, `/projects/${id}/papers/agreement.docx`)
    for (const words of ['เลขที่ข้อตกลง ๑๒/๒๕๖๘', 'สมมุติ ประธาน', '๑,๒๐๐.๐๐ บาท (หนึ่งพันสองร้อยบาทถ้วน)'])
      expect(agreement).toContain(words)
    const lines = await linesOf(call, `/projects/${id}/papers`)
    expect(lines.find(({ paper }) => paper === 'agreement')?.missing).toContain('witnesses')
    for (const paper of ['money-report', 'progress-report'])
      expect(await wordsOf(call, `/projects/${id}/papers/${paper}.docx?of=${reportId}`)).toContain('งวดที่ ๑')
    const back = lines.find(({ paper }) => paper === 'return')!
    expect(await wordsOf(call, `/projects/${id}/papers/return.docx?of=${back.of}`)).toContain(
      '๒๐๑.๒๕ บาท (สองร้อยเอ็ดบาทยี่สิบห้าสตางค์)',
    )
    expect((await call('somsri', 'GET', `/projects/${id}/papers/agreement.pdf`)).status).toBe(200)
    expect((await call('malee', 'GET', `/projects/${id}/papers/agreement.pdf`)).body.problem).toBe('not-allowed')
    expect((await call('far', 'GET', `/projects/${id}/papers`)).status).not.toBe(200)
  })
})

describe('the papers of a fund', () => {
  test('the report of a month adds up to what the ledger keeps', async ({ call, operator, as }) => {
    const { fundId, potId } = await makeFund(call, 500_000)
    const projectId = await operator((at) => grantProject(at, { fundId, potId, satang: 300_000 }))
    const post = (kind: string, onDay: string, amountSatang: number, says: object) =>
      call('fon', 'POST', `/funds/${fundId}/${kind}`, {
        id: newId(),
        potId,
        onDay,
        amountSatang,
        text: 'สมมุติ',
        ...says,
      })
    await post('receipts', '2024-11-20', 200_000, { account: '40100', from: 'สปสช.' })
    await post('receipts', '2024-12-01', 1_234, { account: '40300', from: 'ธนาคาร' })
    await post('payments', '2024-12-02', 250_000, { projectId, to: 'ชมรมสมมุติ' })
    await post('returns', '2024-12-20', 50_000, { projectId, from: 'ชมรมสมมุติ' })

    const paper = await as('fon', async (at) =>
      makeFundPaper(at.db, await readFundYearFacts(at, fundId, { year: 2025 }), 'month-report', '2024-12-01'),
    )
    const [rows] = tableOf(paper)
    const line = (words: string) => rows!.find((cells) => cells[1] === words)?.slice(2)
    expect(line('1. ยอดยกมา')).toEqual(['7,000.00', '5,000.00'])
    expect(line('รวมรายการรับ')).toEqual(['512.34', '2,512.34'])
    expect(line('รวมรายการจ่าย')).toEqual(['2,500.00', '2,500.00'])
    expect(line('คงเหลือยกไป')).toEqual(['5,012.34', '5,012.34'])

    const satang = (cell: string) => (cell === '-' ? 0 : Math.round(Number(cell.replaceAll(',', '')) * 100))
    const { accounts } = (
      await call('fon', 'GET', `/funds/${fundId}/accounts?potId=${potId}&from=2024-12-01&to=2024-12-31`)
    ).body as { accounts: { accountCode: string; debitSatang: number; creditSatang: number }[] }
    const printed = rows!.filter(([code]) => code !== '').map(([code, , month]) => [code, satang(month!)])
    const kept = accounts.filter(({ accountCode }) => /^[45]/.test(accountCode))
    expect(printed.filter(([, amount]) => amount !== 0)).toEqual(
      kept.map(({ accountCode, debitSatang, creditSatang }) => [accountCode, Math.abs(debitSatang - creditSatang)]),
    )
    for (const [file, of] of [
      ['month-report', '2024-12-01'],
      ['quarter-report', '2024-10-01'],
      ['year-report', '2024-10-01'],
      ['book', ''],
    ])
      expect(await wordsOf(call, `/funds/${fundId}/papers/${file}.docx?year=2025&of=${of}`)).toContain('๕,๐๑๒.๓๔')
    expect((await call('fon', 'GET', `/funds/${fundId}/papers/month-report.pdf?year=2025&of=2024-12-02`)).status).toBe(
      404,
    )
  })

  test('population, money plan, committee and minutes hold what was entered', async ({ call }) => {
    const { fundId } = await makeFund(call, 0, { code: 'L5275' })
    const post = (path: string, body: object) => call('fon', 'POST', `/funds/${fundId}${path}`, body)
    expect(
      (await linesOf(call, `/funds/${fundId}/papers?year=2025`)).filter((line) => !line.canBePrinted),
    ).toMatchObject([
      { paper: 'population', missing: ['year-missing'] },
      { paper: 'money-plan' },
      { paper: 'committee' },
      { paper: 'minutes' },
    ])
    await call('fon', 'PUT', `/funds/${fundId}/years/2025`, {
      ...{
        revision: 0,
        population: 4_943,
        shareCode: '6-to-20-million',
        nhsoSatang: 22_243_500,
        localSatang: 8_897_400,
      },
      ...{ uses: { '2': 20_000_000 }, filledBy: 'สมมุติ กรอก' },
    })
    const chair = {
      ...{ id: newId(), seat: 'executive', office: 'chair', name: 'สมมุติ ประธาน' },
      fromDay: '2024-01-01',
      dueDay: '2027-09-30',
    }
    await post('/committee', chair)
    const meeting = {
      id: newId(),
      number: 2,
      fiscalYear: 2025,
      onDay: '2025-01-06',
      present: [chair.id],
      minutes: 'เปิดประชุมเวลา 9.30 น.',
    }
    await post('/meetings', { ...meeting, agenda: [{ id: newId(), title: 'เรื่องแจ้งเพื่อทราบ' }] })
    const projectId = await submitProject(call, fundId)
    await post(`/meetings/${meeting.id}/decisions`, { id: newId(), projectId, outcome: 'refused', reason: 'ซ้ำซ้อน' })

    const said: [string, string[]][] = [
      ['population', ['๔,๙๔๓ คน', '222,435.00', 'ร้อยละ ๔๐']],
      ['money-plan', ['๓๑๑,๔๐๙.๐๐', '๒๐๐,๐๐๐.๐๐', 'ข้อ ๑๐(๔)']],
      ['committee', ['สมมุติ ประธาน', 'ผู้บริหารสูงสุดของ อปท.', 'ข้อ ๑๒']],
      [`minutes`, ['มติที่ ๒/๒๕๖๘-๑', 'ไม่อนุมัติ เพราะ ซ้ำซ้อน', 'เปิดประชุมเวลา ๙.๓๐ น.', 'ครบองค์ประชุม']],
    ]
    for (const [paper, all] of said) {
      const words = await wordsOf(call, `/funds/${fundId}/papers/${paper}.docx?year=2025&of=${meeting.id}`)
      for (const one of all)
        expect(words).toContain(one === '222,435.00' ? '๒๒๒,๔๓๕.๐๐ บาท (สองแสนสองหมื่นสองพันสี่ร้อยสามสิบห้าบาทถ้วน)' : one)
    }
    expect((await call('somsri', 'GET', `/funds/${fundId}/papers?year=2025`)).body.problem).toBe('not-allowed')
  })

  test('books of somebody else’s pot are not there', async ({ call }) => {
    const { fundId } = await makeFund(call)
    const other = fundOf()
    const pot = potOf()
    await call('arun', 'POST', '/funds', other)
    await call('arun', 'POST', `/funds/${other.id}/pots`, pot)
    expect((await call('fon', 'GET', `/funds/${fundId}/papers/book.pdf?year=2025&potId=${pot.id}`)).status).toBe(404)
  })
})
