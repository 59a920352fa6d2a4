// A project of the registry form and an activity report as they stood elsewhere, field by field; the people's names are invented.
import { ActivityStory } from '../../domain/funds/activities/activity-report.ts'
import type { FundKind } from '../../domain/funds/funds/fund.ts'
import { Proposal } from '../../domain/funds/projects/proposal.ts'
import { insertFund, insertPot } from '../funds/funds/funds.queries.ts'
import { insertProjectMoney } from '../funds/projects/projects.queries.ts'
import type { Work } from '../platform/work.ts'
import report from './activity-report.json' with { type: 'json' }
import type { Network } from './build-network.ts'
import type { Chance } from './chance.ts'
import { insertRegistryProject, insertSentReport } from './registry-forms.queries.ts'
import form from './registry-project.json' with { type: 'json' }

const COMMON_ISSUES = '019b0000-0000-7000-8000-000000000010'

export async function fillRegistryForms(work: Work, chance: Chance, network: Network): Promise<void> {
  const at = { ...work, actor: { ...work.actor, accountId: network.accounts.fon! } }
  await fillProjectOfAssembly(at, chance, network)
  await fillReportOfRegion(at, chance, network)
}

type FundSaid = { code: string; kind: FundKind; nameTh: string; nameEn: string; areaCode: string; openedOn: string }

async function openProgramme(at: Work, chance: Chance, network: Network, said: FundSaid) {
  const [fundId, potId] = [chance.id(), chance.id()]
  const place = { areaSetId: null, address: '', phone: '', email: '' as const, latitude: null, longitude: null }
  const of = { issueListId: COMMON_ISSUES, organizationId: network.organizations.PAO90 }
  await insertFund(at, { ...said, ...place, ...of, id: fundId })
  const bank = { bankName: '', bankAccountName: '', bankAccountNumber: '' }
  await insertPot(at, fundId, { id: potId, kind: 'main', name: 'เงินโครงการ', ...bank, booksFrom: said.openedOn })
  return { fundId, potId, organizationId: of.organizationId }
}

/** Nine sections, as they were written; its money was granted in one sum. */
async function fillProjectOfAssembly(at: Work, chance: Chance, network: Network) {
  const { fundId, potId, organizationId } = await openProgramme(at, chance, network, {
    ...{ code: 'NHCO-90', kind: 'programme', nameTh: form.funder, nameEn: 'National Health Commission Office' },
    ...{ areaCode: '90', openedOn: '2022-10-01' },
  })
  const row = <Row extends object>(says: Row) => ({ ...says, id: chance.id() })
  const lumpSatang = form.lumpBaht * 100
  const proposal = Proposal.parse({
    ...{ rationale: form.rationale, format: form.format, funder: form.funder, lumpSatang },
    goals: form.goals.map(row),
    targets: form.targets.map(row),
    activityTypes: form.activityTypes.map((code) => ({ code, note: '' })),
    places: form.places.map((place) => row({ ...place, text: '' })),
  })
  const id = chance.id()
  const { title, applicant, fiscalYear, areaCode, enteredAt } = form
  const head = { title, applicant, fiscalYear, areaCode, askedSatang: lumpSatang, enteredAt }
  await insertRegistryProject(at, { ...head, id, fundId, organizationId, proposal })
  await insertProjectMoney(at, { projectId: id, fundId, potId, approvedSatang: lumpSatang })
}

async function fillReportOfRegion(at: Work, chance: Chance, network: Network) {
  const { fundId, organizationId } = await openProgramme(at, chance, network, {
    ...{ code: 'NHSO-R12', kind: 'programme', nameTh: report.fundName, nameEn: 'Network of local health funds' },
    ...{ areaCode: '90', openedOn: '2019-08-01' },
  })
  const projectId = chance.id()
  const enteredAt = '2019-08-01T03:00:00Z'
  const head = { title: report.project, applicant: '', fiscalYear: report.fiscalYear, areaCode: null, askedSatang: 0 }
  await insertRegistryProject(at, {
    ...head,
    ...{ id: projectId, fundId, organizationId, enteredAt, proposal: Proposal.parse({}) },
  })
  const { title, day, time, place, reporter, done, summary } = report
  const story = ActivityStory.parse({ fromTime: time, place, reporter, done, summary })
  await insertSentReport(at, { projectId, id: chance.id(), title, day, story })
}
