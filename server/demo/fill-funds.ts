// Funds with their books of three years: what came in, which projects were paid, and which months are closed.

import { linesOfOpening } from '../../domain/funds/ledger/posting.ts'
import { fiscalYear } from '../../domain/shared/thai-date.ts'
import { insertFund, insertFundOffice, insertPot } from '../funds/funds/funds.queries.ts'
import { postEntry } from '../funds/ledger/ledger.queries.ts'
import { listRegulations } from '../funds/regulations/regulations.queries.ts'
import { addOrganization } from '../ground/organizations/organizations.queries.ts'
import type { Work } from '../platform/work.ts'
import type { Network } from './build-network.ts'
import type { Chance } from './chance.ts'
import { getArea } from './demo-areas.queries.ts'
import { type DemoBooks, type DemoFund, FUNDS } from './demo-funds.ts'
import { openLeadAccount } from './demo-lead.ts'
import type { OrganizationCode } from './demo-organizations.ts'
import { drawScenes } from './demo-scenes.ts'
import { closeMonths, firstDay, planYear, receiveYear } from './fill-books.ts'
import { dayOfFirstMeeting, meetInYear, seatCommittee } from './fill-committees.ts'
import { fillProjects } from './fill-projects.ts'
import type { ProjectTemplate } from './projects/project-template.ts'

export async function fillFunds(work: Work, chance: Chance, network: Network, today: string): Promise<void> {
  const now = fiscalYear(today) - 543
  const regulations = await listRegulations(work.db)
  // What the fund officer of the province does, she signs.
  const at = { ...work, actor: { ...work.actor, accountId: network.accounts.fon! } }
  const scenes = await drawScenes(work.centre.files)
  const leadAccount = await openLeadAccount(work, chance, network, `${now - 2}-10-01`)
  for (const fund of FUNDS) {
    const organizationId = await ownerOf(work, chance, network, fund)
    const books = {
      fund,
      organizationId,
      fundId: chance.id(),
      potId: chance.id(),
      years: [now - 2, now - 1, now],
      today,
    }
    await openFund(at, chance, network, books)
    const committee = await seatCommittee(at, chance, books)
    const before = new Map<ProjectTemplate, string>()
    const place = await getArea(at.db, fund.areaCode)
    for (const year of books.years) {
      await planYear(at, chance, books, { year, regulations, approvedOn: dayOfFirstMeeting(year) })
      await receiveYear(at, chance, books, year)
      const meetings = await meetInYear(at, chance, books, { year, committee })
      const lead = fund.code === 'L9901' ? leadAccount : undefined
      await fillProjects(at, chance, books, { year, place, meetings, scenes, before, leadAccount: lead })
    }
    await closeMonths(at, chance, books, committee.chair)
  }
}

async function ownerOf(at: Work, chance: Chance, network: Network, { organization }: DemoFund): Promise<string> {
  if (typeof organization === 'string') return network.organizations[organization]
  const { id } = await addOrganization(at, { id: chance.id(), ...organization, kind: 'local-authority' })
  return id
}

/** Who writes the books of a fund whose organisation has somebody for it. */
const OFFICERS: Partial<Record<OrganizationCode, string>> = {
  ...{ THAKHAM: 'thana', KHOHONG: 'kobkul', SONGKHLACITY: 'mayura', CHANA: 'sareena', TRANG: 'far' },
  ...{ PHATTHALUNG: 'praphat', PATTANI: 'ismae', YALA: 'abdul' },
}

async function openFund(
  at: Work,
  chance: Chance,
  network: Network,
  { fund, fundId, potId, organizationId, years }: DemoBooks,
) {
  const { kind, code, nameTh, nameEn, areaCode, issueListId } = fund
  const booksFrom = firstDay(years[0]!)
  const place = { address: '', phone: '', email: '' as const, latitude: null, longitude: null, openedOn: '2008-10-01' }
  const named = { id: fundId, kind, code, nameTh, nameEn, areaCode, areaSetId: null, issueListId, organizationId }
  await insertFund(at, { ...named, ...place })
  const bank = {
    bankName: 'ธ.ก.ส.',
    bankAccountName: nameTh,
    bankAccountNumber: `01-${chance.digits(8)}-${chance.digits(1)}`,
  }
  await insertPot(at, fundId, { id: potId, kind: 'main', name: 'เงินกองทุน', ...bank, booksFrom })
  const officer = (typeof fund.organization === 'string' && OFFICERS[fund.organization]) || 'fon'
  const finance = areaCode.startsWith('90') ? ([['wilai', 'finance']] as const) : []
  for (const [account, office] of [[officer, 'officer'] as const, ...finance, ['mek', 'mentor'] as const]) {
    const accountId = network.accounts[account]!
    await insertFundOffice(at, fundId, { id: chance.id(), accountId, office, fromDay: booksFrom, toDay: null })
  }
  const satang = chance.whole(120, 480) * 100_000
  const opening = { id: chance.id(), potId, kind: 'opening' as const, onDay: booksFrom, amountSatang: satang }
  await postEntry(at.db, { ...opening, fundId, text: 'ยอดยกมาจากสมุดเดิม' }, linesOfOpening(satang))
}
