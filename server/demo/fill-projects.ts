// Projects of a fund's year, from drafts to finished ones, with what was granted, paid and given back.

import { expenseAccountOf, linesOfPayment, linesOfReturn } from '../../domain/funds/ledger/posting.ts'
import type { ProjectStatus } from '../../domain/funds/projects/project-status.ts'
import { isPublic } from '../../domain/funds/projects/project-status.ts'
import { Proposal } from '../../domain/funds/projects/proposal.ts'
import { addDays } from '../../domain/shared/thai-date.ts'
import { postEntry } from '../funds/ledger/ledger.queries.ts'
import { insertProjectMoney } from '../funds/projects/projects.queries.ts'
import type { Work } from '../platform/work.ts'
import type { Chance } from './chance.ts'
import { type DemoBooks, type DemoProject, PROJECTS } from './demo-funds.ts'
import { insertDemoProject } from './demo-projects.queries.ts'

type Of = { year: number; organizationId: string }

export async function fillProjects(at: Work, chance: Chance, books: DemoBooks, of: Of): Promise<void> {
  const isPast = of.year < books.years.at(-1)!
  for (const [place, project] of chance.some(PROJECTS, isPast ? 8 : 6).entries()) {
    const approvedOn = `${of.year - 1}-${isPast ? '12' : '11'}-${chance.whole(10, 20)}`
    const status = statusOf(chance, isPast, approvedOn <= books.today)
    await fillProject(at, chance, books, { ...of, project, place, status, approvedOn })
  }
}

const statusOf = (chance: Chance, isPast: boolean, mayRun: boolean): ProjectStatus =>
  isPast
    ? chance.weighed({ finished: 6, running: 2, terminated: 1, failed: 1 })
    : chance.weighed({ submitted: 3, developing: 2, revising: 1, passed: 2, ...(mayRun ? { running: 4 } : {}) })

type Made = Of & { project: DemoProject; place: number; status: ProjectStatus; approvedOn: string }

async function fillProject(at: Work, chance: Chance, books: DemoBooks, made: Made): Promise<void> {
  const { fund, fundId, potId } = books
  const { project, place, status, approvedOn, year, organizationId } = made
  const id = chance.id()
  const asked = chance.whole(12, 60) * 100_000
  const isGranted = isPublic(status)
  const proposal = Proposal.parse({
    lumpSatang: asked,
    rationale: 'คณะทำงานสำรวจปัญหาในพื้นที่แล้วเห็นร่วมกันว่าเรื่องนี้ควรทำในปีนี้',
    targets: [{ id: chance.id(), label: 'ผู้เข้าร่วม', planned: chance.whole(40, 200) }],
  })
  const code = `${year + 543}-${fund.code}-${project.supportType}-${String(place + 1).padStart(2, '0')}`
  const days = { fromDay: addDays(approvedOn, 15), toDay: addDays(approvedOn, 240) }
  const { areaCode, issueListId } = fund
  await insertDemoProject(at, {
    ...{ id, fundId, organizationId, ...project, fiscalYear: year, status, proposal, askedSatang: asked, ...days },
    ...{ areaCode, issueListId, code: isGranted ? code : null, approvedOn: isGranted ? approvedOn : null },
  })
  if (!isGranted) return
  const approvedSatang = chance.happens(0.3) ? Math.floor(asked * 0.8) : asked
  await insertProjectMoney(at, { projectId: id, fundId, potId, approvedSatang })
  await payProject(at, chance, books, { ...made, id, approvedSatang })
}

type Paid = Made & { id: string; approvedSatang: number }

async function payProject(at: Work, chance: Chance, books: DemoBooks, paid: Paid): Promise<void> {
  const { fund, fundId, potId, today } = books
  const { id: projectId, project, status, approvedOn, approvedSatang } = paid
  const account = expenseAccountOf(fund.kind, project.supportType)
  const whole = status === 'finished'
  const parts = [Math.floor(approvedSatang / 2), approvedSatang - Math.floor(approvedSatang / 2)]
  const days = [addDays(approvedOn, chance.whole(5, 9)), addDays(approvedOn, chance.whole(110, 140))]
  const of = { fundId, potId, projectId, counterparty: project.applicant }
  for (const [part, amountSatang] of parts.entries()) {
    const onDay = days[part]!
    if (onDay > today || (part === 1 && !whole)) continue
    const posting = { ...of, id: chance.id(), kind: 'payment' as const, onDay, amountSatang }
    await postEntry(at.db, { ...posting, text: `จ่ายเงินสนับสนุน ${project.title}` }, linesOfPayment(account, amountSatang))
  }
  const back = Math.floor(approvedSatang / 20)
  const onDay = addDays(approvedOn, 255)
  if (!whole || onDay > today || chance.happens(0.6)) return
  const posting = { ...of, id: chance.id(), kind: 'return' as const, onDay, amountSatang: back }
  await postEntry(at.db, { ...posting, text: `รับเงินเหลือคืนจาก ${project.title}` }, linesOfReturn(back))
}
