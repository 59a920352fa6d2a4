// What a project's forms say, read at once. Of the fund's books as much as whoever prints may see.
import type { ActivityReport } from '../../../domain/funds/activities/activity-report.ts'
import type { ClosingMoney } from '../../../domain/funds/final-reports/closing-money.ts'
import type { FinalReport } from '../../../domain/funds/final-reports/final-report.ts'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import type { GrantAgreement, Instalment } from '../../../domain/funds/grant-agreements/grant-agreement.ts'
import type { InstalmentReport } from '../../../domain/funds/instalment-reports/instalment-report.ts'
import type { LedgerEntry } from '../../../domain/funds/ledger/entry.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { type Regulation, regulationOn } from '../../../domain/funds/regulations/regulation.ts'
import type { Voucher } from '../../../domain/funds/vouchers/voucher.ts'
import { areasOf } from '../../ground/areas/areas.queries.ts'
import type { PaperPicture } from '../../platform/papers/paper.ts'
import type { Work } from '../../platform/work.ts'
import { findActivityPhoto } from '../activities/activity-photos.queries.ts'
import { listActivityReports } from '../activities/activity-reports.queries.ts'
import { reckonClosingMoney } from '../final-reports/closing-money.queries.ts'
import { findFinalReport } from '../final-reports/final-reports.queries.ts'
import { getFund } from '../funds/funds.queries.ts'
import { findGrantAgreement, listInstalments } from '../grant-agreements/grant-agreements.queries.ts'
import { listInstalmentReports } from '../instalment-reports/instalment-reports.queries.ts'
import { listEntries } from '../ledger/ledger.queries.ts'
import { getProject } from '../projects/projects.queries.ts'
import { listRegulations } from '../regulations/regulations.queries.ts'
import { listVouchersOfProject } from '../vouchers/vouchers.queries.ts'
import { type Decided, findDecision } from './papers.queries.ts'

export type ProjectFacts = {
  project: Project
  fund: Fund | null
  /** Of the project's day: an old project keeps its own. */
  regulation: Regulation | undefined
  agreement: GrantAgreement | undefined
  instalments: Instalment[]
  reports: InstalmentReport[]
  activities: ActivityReport[]
  vouchers: Voucher[]
  entries: LedgerEntry[]
  decided: Decided | undefined
  /** As it was sent, or as it stands by now. */
  closingMoney: ClosingMoney | undefined
  finalReport: FinalReport | undefined
  /** Of the last report, as JPEG: those that whoever prints may see. */
  pictures: PaperPicture[]
  /** ต.ท่าข้าม อ.หาดใหญ่ จ.สงขลา */
  areaName: (code: string | null) => string
}

/** What was set down when it was sent; before that, what holds on the first day of its fiscal year. */
async function regulationOf(work: Work, project: Project, fund: Fund | null) {
  const sets = await listRegulations(work.db)
  const day = project.approvedOn ?? `${project.fiscalYear - 1}-10-01`
  return sets.find(({ id }) => id === project.regulationId) ?? (fund ? regulationOn(sets, fund.kind, day) : undefined)
}

/** What was taken back since is left out. */
async function readPictures(
  { db, centre }: Work,
  projectId: string,
  { pictures }: FinalReport,
): Promise<PaperPicture[]> {
  const read: PaperPicture[] = []
  for (const { id, reportId, caption } of pictures) {
    const found = await findActivityPhoto(db, { projectId, reportId }, id)
    if (found) read.push({ jpeg: await centre.files.get(found.largeKey), caption })
  }
  return read
}

/** Pictures only where they are printed: each is read from its sealed file. */
export async function readProjectFacts(work: Work, id: string, { withPictures = false } = {}): Promise<ProjectFacts> {
  const project = await getProject(work, id)
  const fund = project.fundId ? await getFund(work, project.fundId) : null
  const areas = await areasOf(work)
  const finalReport = await findFinalReport(work, id)
  return {
    project,
    fund,
    regulation: await regulationOf(work, project, fund),
    agreement: await findGrantAgreement(work.db, id),
    instalments: await listInstalments(work.db, id),
    reports: await listInstalmentReports(work, id),
    activities: (await listActivityReports(work, id)).filter(({ sentAt }) => sentAt !== null),
    vouchers: await listVouchersOfProject(work.db, id),
    entries: fund ? await listEntries(work.db, fund.id, { projectId: id }) : [],
    decided: await findDecision(work.db, id),
    closingMoney: finalReport?.money ?? (fund ? await reckonClosingMoney(work.db, id) : undefined),
    finalReport,
    pictures: withPictures && finalReport ? await readPictures(work, id, finalReport) : [],
    areaName: (code) => (code ? (areas.byCode(code)?.name ?? '') : ''),
  }
}
