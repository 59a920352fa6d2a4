// What a fund does over and over in a year: by its addresses, as the screens would ask.
import { periodEnd } from '../domain/funds/ledger/closing.ts'
import { newId } from '../domain/shared/ids.ts'
import { addDays } from '../domain/shared/thai-date.ts'
import type { FundPerson } from './fund-people.ts'

const COMMON_ISSUES = '019b0000-0000-7000-8000-000000000010'
export const FIRST_DAY = '2025-10-01'
export const YEAR = 2026

export type OpenFund = { fundId: string; potId: string; code: string }

export async function openFund({ office }: FundPerson): Promise<OpenFund> {
  const [fundId, potId] = [newId(), newId()]
  const code = `L${fundId.slice(-6).toUpperCase()}`
  const { organizations } = await office.read<{ organizations: { id: string; code: string }[] }>('/organizations')
  const organizationId = organizations.find(({ code }) => code === 'THAKHAM')!.id
  await office.post('/funds', {
    ...{ id: fundId, kind: 'local-health', code, nameTh: 'กองทุนสมมุติท่าข้าม', organizationId },
    ...{ areaCode: '901113', issueListId: COMMON_ISSUES },
  })
  await office.post(`/funds/${fundId}/pots`, { id: potId, kind: 'main', name: 'เงินกองทุน', booksFrom: FIRST_DAY })
  const { accounts } = await office.read<{ accounts: { id: string; userName: string }[] }>('/accounts')
  for (const [who, kind] of [
    ['fon', 'officer'],
    ['wilai', 'finance'],
    ['mek', 'mentor'],
  ] as const)
    await office.post(`/funds/${fundId}/offices`, {
      ...{
        id: newId(),
        accountId: accounts.find(({ userName }) => userName === who)!.id,
        office: kind,
        fromDay: FIRST_DAY,
      },
    })
  return { fundId, potId, code }
}

const SEATS = [
  ['executive', 'chair', 'ประยูร สมมุติ'],
  ['expert', 'vice-chair', 'สุดา สมมุติ'],
  ['volunteer', 'member', 'อารี สมมุติ'],
  ['permanent-secretary', 'secretary', 'มานพ สมมุติ'],
] as const

/** Answers the ids of those who sit. */
export async function seatCommittee({ office }: FundPerson, { fundId }: OpenFund): Promise<string[]> {
  const letterId = newId()
  await office.post(`/funds/${fundId}/letters`, { id: letterId, number: '12/2568', dated: FIRST_DAY, kind: 'new' })
  const ids: string[] = []
  for (const [seat, held, name] of SEATS) {
    const id = newId()
    await office.post(`/funds/${fundId}/committee`, {
      ...{ id, letterId, seat, office: held, name, fromDay: FIRST_DAY, dueDay: '2029-09-30' },
    })
    ids.push(id)
  }
  return ids
}

export async function meet(
  { office }: FundPerson,
  { fundId }: OpenFund,
  on: [number: number, day: string],
  present: string[],
) {
  const id = newId()
  const [number, onDay] = on
  await office.post(`/funds/${fundId}/meetings`, { id, number, fiscalYear: YEAR, onDay, present })
  return id
}

/** A fiscal year has twelve months; quarters and the year itself are closed on the screen. */
export async function closeMonths({ office, name }: FundPerson, { fundId, potId }: OpenFund): Promise<void> {
  let fromDay = FIRST_DAY
  for (let month = 0; month < 12; month++) {
    await office.post(`/funds/${fundId}/closings`, {
      ...{ id: newId(), potId, kind: 'month', fromDay, signatures: [{ office: 'maker', name }] },
    })
    fromDay = addDays(periodEnd('month', fromDay)!, 1)
  }
}

type Approved = { projectId: string; amountSatang: number; instalmentId: string; onDay: string }

/** ใบเบิกเงิน: fon asks, three sign on paper, wilai approves with her account, fon pays. */
export async function payByVoucher(fon: FundPerson, wilai: FundPerson, { fundId }: OpenFund, asked: Approved) {
  const id = newId()
  const { onDay, ...of } = asked
  const at = `/funds/${fundId}/vouchers/${id}`
  const signed = (name: string, way: 'account' | 'paper') => ({ name, position: '', way, onDay })
  await fon.office.post(`/funds/${fundId}/vouchers`, {
    ...{ id, ...of, payee: 'ชมรมผู้สูงอายุสมมุติ', channel: 'bank', purpose: 'จ่ายเงินสนับสนุน' },
    requester: signed(fon.name, 'account'),
  })
  for (const [step, name] of [
    ['checker', 'จินดา สมมุติ'],
    ['finance-head', 'ลัดดา สมมุติ'],
    ['permanent-secretary', 'มานพ สมมุติ'],
  ] as const)
    await fon.office.post(`${at}/signatures`, { ...signed(name, 'paper'), id: newId(), step })
  await wilai.office.post(`${at}/signatures`, { ...signed(wilai.name, 'account'), id: newId(), step: 'approver' })
  await fon.office.post(`${at}/payment`, {
    ...{ id: newId(), onDay, signers: ['ประยูร สมมุติ', 'มานพ สมมุติ'], receivers: ['ดวงใจ สมมุติ'], payer: fon.name },
  })
}
