// Projects of a fund's year, from drafts to finished ones: proposal, people, decision, agreement, and what was paid and given back.
import { expenseAccountOf, linesOfPayment, linesOfReturn } from '../../domain/funds/ledger/posting.ts'
import { isPublic, type ProjectStatus } from '../../domain/funds/projects/project-status.ts'
import { askedOf } from '../../domain/funds/projects/proposal.ts'
import { addDays } from '../../domain/shared/thai-date.ts'
import { type Posting, postEntry } from '../funds/ledger/ledger.queries.ts'
import type { Work } from '../platform/work.ts'
import { agreeOn } from './agree-projects.ts'
import type { Chance } from './chance.ts'
import type { DemoBooks } from './demo-funds.ts'
import { inventName, inventPhone } from './demo-names.ts'
import { insertProjectRows, noRows, type ProjectRows } from './demo-projects.queries.ts'
import { proposalOf } from './demo-proposal.ts'
import { dayOfFirstMeeting } from './fill-committees.ts'
import { type Made, type MadeInstalment, type Of, returnedOf } from './made-project.ts'
import { TEMPLATES } from './projects/all-templates.ts'
import { tellActivities } from './tell-activities.ts'

export async function fillProjects(at: Work, chance: Chance, books: DemoBooks, of: Of): Promise<void> {
  const rows = noRows()
  const postings: Posting[] = []
  const isPast = of.year < books.years.at(-1)!
  for (const [place, template] of chance.some(templatesOf(books), books.fund.projectsPerYear).entries()) {
    const approvedOn = isPast && chance.happens(0.4) ? `${of.year}-02-18` : dayOfFirstMeeting(of.year)
    const made = make(chance, books, of, { template, approvedOn, status: statusOf(chance, books, of.year, approvedOn) })
    writeDown(at, chance, books, made, { rows, place })
    if (!isPublic(made.status)) continue
    of.before.set(template, made.id)
    const instalments = agreeOn(chance, books, made, rows)
    postings.push(...payments(chance, books, made, instalments))
    tellActivities(at, chance, books, made, { rows, instalments })
  }
  await insertProjectRows(at.db, rows)
  for (const posting of postings) await postEntry(at.db, posting, linesOf(books, posting, rows))
}

/** A rehabilitation fund serves people with disabilities and older people; only a local one pays for its own office. */
const templatesOf = ({ fund: { kind } }: DemoBooks) =>
  kind === 'provincial-rehab'
    ? TEMPLATES.filter(({ targetGroup }) => targetGroup === 7 || targetGroup === 5)
    : TEMPLATES.filter(({ supportType }) => kind === 'local-health' || supportType !== 4)

const statusOf = (chance: Chance, { years, today }: DemoBooks, year: number, approvedOn: string): ProjectStatus => {
  const age = years.at(-1)! - year
  if (age > 1) return chance.weighed({ finished: 16, terminated: 1, failed: 2 })
  if (age === 1) return chance.weighed({ finished: 6, running: 3, terminated: 1, failed: 1 })
  const mayRun = approvedOn <= today
  return chance.weighed({ submitted: 3, developing: 2, revising: 1, passed: 2, ...(mayRun ? { running: 4 } : {}) })
}

type Chosen = Pick<Made, 'template' | 'approvedOn' | 'status'>

function make(chance: Chance, { fund }: DemoBooks, of: Of, chosen: Chosen): Made {
  const { template, approvedOn } = chosen
  const people = chance.whole(...template.people)
  const proposal = proposalOf(chance, template, {
    ...{ people, fromDay: addDays(approvedOn, 15), areaCode: fund.areaCode, place: `ศาลากลางบ้าน ต.${of.place.nameTh}` },
    ...{ latitude: of.place.latitude, longitude: of.place.longitude },
  })
  const { firstName, lastName } = inventName(chance, {
    ...{ sex: chance.of(['male', 'female'] as const), bornIn: 1975, age: 50, isMuslim: chance.happens(0.4) },
  })
  const asked = askedOf(proposal)
  return {
    ...{ ...of, ...chosen, id: chance.id(), people, proposal, lead: `${firstName} ${lastName}` },
    title: `${template.title} ปี ${of.year + 543}`,
    // In whole hundreds, as committees cut.
    approvedSatang: chance.happens(0.3) ? Math.floor((asked * 0.85) / 10_000) * 10_000 : asked,
  }
}

function writeDown(
  { actor }: Work,
  chance: Chance,
  { fund, fundId, potId, organizationId }: DemoBooks,
  made: Made,
  { rows, place }: { rows: ProjectRows; place: number },
) {
  const { id, template, title, status, year, proposal, approvedOn, lead, before } = made
  const isGranted = isPublic(status)
  const { supportType, targetGroup, issueCode, applicant } = template
  const code = `${year + 543}-${fund.code}-${supportType}-${String(place + 1).padStart(2, '0')}`
  const isDraft = status === 'developing'
  rows.projects.push({
    ...{ id, organizationId, title, applicant, status, supportType, targetGroup, issueCode, fiscalYear: year },
    ...{ fundId: isDraft ? null : fundId, issueListId: fund.issueListId, areaCode: fund.areaCode },
    ...{ fromDay: addDays(approvedOn, 15), toDay: addDays(approvedOn, 210), askedSatang: askedOf(proposal) },
    ...{ applicantKind: { 1: 1, 2: 5, 3: 4, 4: 6, 5: 2 }[supportType]!, proposal: JSON.stringify(proposal) },
    ...{ code: isGranted ? code : null, approvedOn: isGranted ? approvedOn : null, enteredBy: actor.accountId },
    ...{ previousId: before.get(template) ?? null, enteredAt: `${addDays(approvedOn, -40)}T03:00:00Z` },
    ...{ reportDueOn: isGranted ? `${year}-09-30` : null },
  })
  const person = (role: string, name: string, position: number, accountId: string | null = null) =>
    rows.projectPeople.push({
      projectId: id,
      id: chance.id(),
      role,
      name,
      position,
      accountId,
      phone: inventPhone(chance),
    })
  person('lead', lead, 0, template.targetGroup === 5 ? (made.leadAccount ?? null) : null)
  for (const [at, role] of (['finance', 'member', 'member', 'member'] as const).entries()) {
    const { firstName, lastName } = inventName(chance, {
      ...{ sex: chance.of(['male', 'female'] as const), bornIn: 1970, age: 55, isMuslim: chance.happens(0.4) },
    })
    person(role, `${firstName} ${lastName}`, at + 1)
  }
  if (isGranted) rows.projectMoney.push({ projectId: id, fundId, potId, approvedSatang: made.approvedSatang })
  const meeting = made.meetings.byDay.find(({ onDay }) => onDay === approvedOn)
  if (meeting && (isGranted || status === 'failed'))
    rows.meetingDecisions.push({
      ...{ fundId, id: chance.id(), meetingId: meeting.id, projectId: id, outcome: isGranted ? 'granted' : 'refused' },
      ...{ approvedSatang: isGranted ? made.approvedSatang : null, decidedBy: actor.accountId },
      reason: isGranted ? 'สอดคล้องกับแผนของกองทุนและแก้ปัญหาในพื้นที่' : NOTES.failed!,
    })
  writeSteps(chance, made, rows)
}

const PATHS: Record<ProjectStatus, readonly ProjectStatus[]> = {
  developing: [],
  submitted: ['submitted'],
  revising: ['submitted', 'revising'],
  passed: ['submitted', 'passed'],
  failed: ['submitted', 'failed'],
  'failed-first-round': ['submitted', 'failed-first-round'],
  withdrawn: ['withdrawn'],
  running: ['submitted', 'passed', 'running'],
  finished: ['submitted', 'passed', 'running', 'finished'],
  terminated: ['submitted', 'passed', 'running', 'terminated'],
  suspended: ['submitted', 'passed', 'running', 'suspended'],
}
const WHEN: Partial<Record<ProjectStatus, number>> = {
  submitted: -30,
  passed: -8,
  running: 0,
  finished: 236,
  terminated: 180,
}
const NOTES: Partial<Record<ProjectStatus, string>> = {
  revising: 'ขอให้เพิ่มรายละเอียดค่าใช้จ่ายและจำนวนกลุ่มเป้าหมายรายหมู่บ้าน',
  failed: 'ซ้ำกับงานประจำของหน่วยงาน',
  terminated: 'ผู้รับผิดชอบย้ายพื้นที่ ขอคืนเงินส่วนที่เหลือ',
}

function writeSteps(chance: Chance, { id, status, approvedOn }: Made, rows: ProjectRows) {
  let fromStatus: ProjectStatus = 'developing'
  for (const toStatus of PATHS[status]) {
    const at = `${addDays(approvedOn, WHEN[toStatus] ?? -5)}T04:00:00Z`
    rows.projectSteps.push({ projectId: id, id: chance.id(), fromStatus, toStatus, at, note: NOTES[toStatus] ?? '' })
    fromStatus = toStatus
  }
}

function payments(chance: Chance, books: DemoBooks, made: Made, instalments: MadeInstalment[]): Posting[] {
  const { fundId, potId, today } = books
  const of = { fundId, potId, projectId: made.id, counterparty: made.template.applicant }
  const paid: Posting[] = instalments
    .filter(({ payOn }) => payOn < today)
    .map(({ id: instalmentId, number, amountSatang, payOn: onDay }) => ({
      ...{ ...of, id: chance.id(), kind: 'payment' as const, onDay, amountSatang, instalmentId },
      text: `จ่ายเงินสนับสนุน งวดที่ ${number} ${made.title}`,
    }))
  const back = returnedOf(made)
  const onDay = addDays(made.approvedOn, made.status === 'terminated' ? 190 : 228)
  if (back > 0 && onDay < today && paid.length === instalments.length)
    paid.push({
      ...{ ...of, id: chance.id(), kind: 'return', onDay, amountSatang: back },
      text: `รับเงินเหลือคืนจาก ${made.title}`,
    })
  return paid
}

function linesOf({ fund }: DemoBooks, posting: Posting, rows: ProjectRows) {
  if (posting.kind === 'return') return linesOfReturn(posting.amountSatang)
  const project = rows.projects.find(({ id }) => id === posting.projectId)!
  return linesOfPayment(expenseAccountOf(fund.kind, project.supportType ?? null), posting.amountSatang)
}
