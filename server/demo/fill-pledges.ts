// Funds of several funders: who pledged to which issue last year and this, and the projects that answer last year's.

import { linesOfPayment, linesOfReceipt } from '../../domain/funds/ledger/posting.ts'
import type { NewPledge } from '../../domain/funds/pledges/pledge.ts'
import { Proposal } from '../../domain/funds/projects/proposal.ts'
import { fiscalYear } from '../../domain/shared/thai-date.ts'
import { insertSubCommittee } from '../funds/committees/committees.queries.ts'
import { insertFund, insertFundOffice, insertPot } from '../funds/funds/funds.queries.ts'
import { postEntry } from '../funds/ledger/ledger.queries.ts'
import { insertPledge, insertPledgeProject } from '../funds/pledges/pledges.queries.ts'
import { addOrganization } from '../ground/organizations/organizations.queries.ts'
import type { Work } from '../platform/work.ts'
import type { Network } from './build-network.ts'
import type { Chance } from './chance.ts'
import { type DemoPledgeFund, PLEDGE_FUNDS } from './demo-pledges.ts'
import { insertProjectRows, noRows } from './demo-projects.queries.ts'

type Made = { fund: DemoPledgeFund; fundId: string; potId: string; organizationId: string; year: number }

export async function fillPledges(work: Work, chance: Chance, network: Network, today: string): Promise<void> {
  const now = fiscalYear(today) - 543
  const at = { ...work, actor: { ...work.actor, accountId: network.accounts.arun! } }
  for (const fund of PLEDGE_FUNDS) {
    const made = await openFund(at, chance, network, fund, await ownerOf(work, chance, fund), now - 1)
    const before = await pledge(at, chance, made)
    await pledge(at, chance, { ...made, year: now })
    for (const project of fund.projects) await fillProject(at, chance, made, project, before)
  }
}

/** What the operator adds, no account signs. */
async function ownerOf(work: Work, chance: Chance, fund: DemoPledgeFund): Promise<string> {
  const owner = { code: fund.ownerCode, nameTh: fund.ownerTh, nameEn: fund.ownerEn, kind: 'local-authority' as const }
  return (await addOrganization(work, { id: chance.id(), ...owner })).id
}

async function openFund(
  at: Work,
  chance: Chance,
  network: Network,
  fund: DemoPledgeFund,
  organizationId: string,
  year: number,
): Promise<Made> {
  const { code, nameTh, nameEn, areaCode, issueListId } = fund
  const [fundId, potId, fromDay] = [chance.id(), chance.id(), `${year - 1}-10-01`]
  const place = {
    areaCode,
    areaSetId: null,
    address: '',
    phone: '',
    email: '' as const,
    latitude: null,
    longitude: null,
  }
  await insertFund(at, {
    ...{
      id: fundId,
      kind: 'co-funded',
      code,
      nameTh,
      nameEn,
      organizationId,
      issueListId,
      ...place,
      openedOn: fromDay,
    },
  })
  const bank = { bankName: '', bankAccountName: '', bankAccountNumber: '' }
  await insertPot(at, fundId, { id: potId, kind: 'issue', name: 'เงินผ่านหน่วยประสาน', ...bank, booksFrom: fromDay })
  for (const [account, office] of [
    ['fon', 'officer'],
    ['mek', 'mentor'],
  ] as const)
    await insertFundOffice(at, fundId, {
      ...{ id: chance.id(), accountId: network.accounts[account]!, office, fromDay, toDay: null },
    })
  await insertSubCommittee(at, fundId, { id: chance.id(), kind: 'evaluation', name: fund.subCommittee })
  return { fund, fundId, potId, organizationId, year }
}

/** Each funder to each issue that is hers. */
async function pledge(at: Work, chance: Chance, { fund, fundId, year }: Made): Promise<NewPledge[]> {
  const made: NewPledge[] = []
  for (const { name, thousands, everyNth, isInKind } of fund.funders)
    for (const [place, { issueCode }] of fund.projects.entries()) {
      if (place % everyNth !== 0) continue
      const kind = isInKind ? ('in-kind' as const) : ('money' as const)
      const letter = isInKind
        ? { letterNumber: '', letterDay: null, text: 'นักวิชาการและห้องประชุม' }
        : { letterNumber: `สมมุติ ${chance.whole(100, 900)}/${year + 542}`, letterDay: `${year - 1}-10-15`, text: '' }
      const one = { id: chance.id(), fiscalYear: year, issueCode, funder: name, organizationId: null, kind, ...letter }
      made.push({ ...one, amountSatang: chance.whole(...thousands) * 100_000 })
      await insertPledge(at, fundId, made.at(-1)!)
    }
  return made
}

type Told = DemoPledgeFund['projects'][number]

/** Granted from the first two pledges to its issue, and paid in part out of what the first funder sent. */
async function fillProject(at: Work, chance: Chance, made: Made, told: Told, pledges: readonly NewPledge[]) {
  const { fundId, potId, year } = made
  const [first, second] = pledges.filter(({ issueCode, kind }) => issueCode === told.issueCode && kind === 'money')
  const parts = [first!, second!].map((one) => ({ one, satang: Math.floor(one.amountSatang * 0.6) }))
  const approvedSatang = parts.reduce((sum, { satang }) => sum + satang, 0)
  const projectId = await grantProject(at, chance, made, told, approvedSatang)
  for (const { one, satang } of parts)
    await insertPledgeProject(at, fundId, one.id, { id: chance.id(), projectId, amountSatang: satang })
  const paid = Math.floor((approvedSatang * chance.whole(5, 10)) / 10)
  const of = { fundId, potId, counterparty: first!.funder, amountSatang: paid }
  const received = {
    ...of,
    id: chance.id(),
    kind: 'receipt' as const,
    onDay: `${year}-01-05`,
    text: `เงินร่วมทุน ${told.title}`,
  }
  await postEntry(at.db, received, linesOfReceipt('40900', paid))
  const said = {
    id: chance.id(),
    kind: 'payment' as const,
    onDay: `${year}-01-12`,
    projectId,
    counterparty: told.applicant,
  }
  await postEntry(at.db, { ...of, ...said, text: `จ่ายเงินสนับสนุน ${told.title}` }, linesOfPayment('50900', paid))
}

async function grantProject(at: Work, chance: Chance, made: Made, told: Told, approvedSatang: number): Promise<string> {
  const { fund, fundId, potId, organizationId, year } = made
  const id = chance.id()
  const targets = [{ id: chance.id(), label: 'ผู้เข้าร่วม', planned: chance.whole(60, 300) }]
  const rationale = 'คณะอนุกรรมการวิเคราะห์สถานการณ์ร่วมกับพื้นที่แล้ว เห็นว่าเป็นเรื่องที่ควรทำร่วมกัน'
  const proposal = Proposal.parse({ lumpSatang: approvedSatang, rationale, targets })
  const rows = noRows()
  rows.projects.push({
    ...{ id, fundId, organizationId, ...told, fiscalYear: year, status: 'running', supportType: 2, applicantKind: 5 },
    ...{ areaCode: fund.areaCode, issueListId: fund.issueListId, proposal: JSON.stringify(proposal) },
    ...{
      askedSatang: approvedSatang,
      approvedOn: `${year - 1}-12-20`,
      fromDay: `${year}-01-15`,
      toDay: `${year}-09-30`,
    },
    code: `${year + 543}-${fund.code}-${String(fund.projects.indexOf(told) + 1).padStart(2, '0')}`,
  })
  rows.projectMoney.push({ projectId: id, fundId, potId, approvedSatang })
  await insertProjectRows(at.db, rows)
  return id
}
