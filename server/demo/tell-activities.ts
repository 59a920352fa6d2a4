// What granted projects report: each activity that is over, with who came, what it cost and a picture; and of each paid part its money.
import { createHash } from 'node:crypto'
import { ActivityStory, type MoneyLine } from '../../domain/funds/activities/activity-report.ts'
import { spendingByActivity, spentOf } from '../../domain/funds/activities/spending.ts'
import { Progress } from '../../domain/funds/instalment-reports/instalment-report.ts'
import { type ProposedActivity, totalOfActivity, totalOfLine } from '../../domain/funds/projects/proposal.ts'
import { addDays } from '../../domain/shared/thai-date.ts'
import type { Work } from '../platform/work.ts'
import type { Chance } from './chance.ts'
import type { DemoBooks } from './demo-funds.ts'
import { inventName } from './demo-names.ts'
import type { ProjectRows } from './demo-projects.queries.ts'
import { type Made, type MadeInstalment, returnedOf } from './made-project.ts'
import type { ActivityKind } from './projects/activity-kinds.ts'

type Told = { id: string; activityId: string; fromDay: string; money: MoneyLine[] }
type Into = { rows: ProjectRows; instalments: MadeInstalment[] }

export function tellActivities(at: Work, chance: Chance, books: DemoBooks, made: Made, { rows, instalments }: Into) {
  const { activities } = made.proposal
  const isOver = ({ toDay }: ProposedActivity) => toDay! < books.today
  // Who stopped half way did half of it.
  const done = made.status === 'terminated' ? activities.slice(0, Math.ceil(activities.length / 2)) : activities
  const paid = instalments.filter(({ payOn }) => payOn < books.today)
  const available = paid.reduce((sum, { amountSatang }) => sum + amountSatang, 0) - returnedOf(made)
  const whole = activities.reduce((sum, activity) => sum + totalOfActivity(activity), 0)
  const told: Told[] = []
  for (const activity of done.filter(isOver)) {
    // Now and then nobody has reported yet.
    if (made.status === 'running' && chance.happens(0.2)) continue
    told.push(tell(at, chance, made, { activity, share: available / whole, rows }))
  }
  accountFor(chance, books, made, { rows, instalments: paid, told })
}

type Telling = { activity: ProposedActivity; share: number; rows: ProjectRows }

function tell({ actor }: Work, chance: Chance, made: Made, { activity, share, rows }: Telling): Told {
  const { id: projectId, people, lead, template } = made
  const id = chance.id()
  const told = template.activities.find(({ title }) => title === activity.title)!
  const came = Math.round((told.kind === 'meeting' ? 20 : people) * (0.78 + chance.whole(0, 30) / 100))
  const money = activity.expenses.map((line) => ({
    ...{ id: chance.id(), group: line.group, item: line.item },
    satang: Math.floor((totalOfLine(line) * share) / 100) * 100,
  }))
  const story = ActivityStory.parse({
    ...{ fromTime: '09:00', toTime: told.kind === 'meeting' ? '12:00' : '15:30', reporter: lead, money },
    ...{ place: made.proposal.places[0]!.text, latitude: made.place.latitude, longitude: made.place.longitude },
    ...{ objective: template.objective, done: told.done, outputs: told.output, outcomes: told.outcome },
    groups: [{ id: made.proposal.targets[0]!.id, label: template.label, planned: people, came }],
    summary: `มีผู้เข้าร่วม ${came} คน ${told.outcome}`,
    problems: chance.happens(0.35) ? chance.of(PROBLEMS) : '',
    suggestions: chance.happens(0.2) ? 'ควรโอนเงินงวดแรกก่อนฤดูฝน จะจัดกิจกรรมกลางแจ้งได้ครบ' : '',
  })
  rows.activityReports.push({
    ...{ projectId, id, activityId: activity.id, origin: 'area', title: activity.title, areaCode: null },
    ...{ fromDay: activity.fromDay, toDay: activity.toDay, quality: chance.of([3, 3, 3, 4, 2]), came },
    ...{ spentSatang: spentOf({ money }), report: JSON.stringify(story), begunBy: actor.accountId },
    ...{ sentBy: actor.accountId, sentAt: `${addDays(activity.toDay!, 4)}T08:30:00Z` },
  })
  rows.activityAttendance.push({ projectId, reportId: id, participants: JSON.stringify(participants(chance)) })
  if (chance.happens(0.7)) addPicture(chance, made, { rows, reportId: id, kind: told.kind, caption: activity.title })
  return { id, activityId: activity.id, fromDay: activity.fromDay!, money }
}

const PROBLEMS = [
  'ฝนตกหนัก ต้องเลื่อนวันและย้ายเข้าอาคาร',
  'ผู้เข้าร่วมบางส่วนติดฤดูกรีดยาง มาไม่ครบทุกครั้ง',
  'อุปกรณ์มาช้ากว่ากำหนดหนึ่งสัปดาห์',
  'ผู้สูงอายุเดินทางลำบาก ต้องจัดรถรับส่งเพิ่ม',
]

const participants = (chance: Chance) =>
  Array.from({ length: 6 }, (_, at) => {
    const about = { sex: chance.of(['male', 'female'] as const), bornIn: 1965, age: 60, isMuslim: chance.happens(0.4) }
    const { firstName, lastName } = inventName(chance, about)
    return { id: chance.id(), name: `${firstName} ${lastName}`, role: at === 0 ? 'วิทยากร' : 'ผู้เข้าร่วม' }
  })

type Pictured = { rows: ProjectRows; reportId: string; kind: ActivityKind; caption: string }

function addPicture(chance: Chance, { id: projectId, scenes }: Made, { rows, reportId, kind, caption }: Pictured) {
  const { bytes, ...stored } = scenes[kind]
  rows.activityPhotos.push({
    ...{ projectId, reportId, id: chance.id(), kind: 'photo', caption: `ภาพวาดประกอบ: ${caption}`, ...stored },
    sha256: createHash('sha256').update(bytes).digest(),
  })
}

type Accounting = Into & { told: Told[] }

/** Each activity's money once: in the first report whose part still had it. */
function accountFor(chance: Chance, books: DemoBooks, made: Made, { rows, instalments, told }: Accounting) {
  let carriedSatang = 0
  let left = told
  for (const [at, instalment] of instalments.entries()) {
    const isLast = at === instalments.length - 1
    const isFinal = isLast && made.status === 'finished'
    if (isLast && !isFinal && !(made.status === 'running' && chance.happens(0.4))) return
    const returnedSatang = isFinal ? returnedOf(made) : 0
    const most = carriedSatang + instalment.amountSatang - returnedSatang
    const counted = withinSum(left, isLast ? undefined : instalments[at + 1]!.payOn, most)
    left = left.filter((one) => !counted.includes(one))
    const spentSatang = spentOf({ money: counted.flatMap(({ money }) => money) })
    const bankSatang = most - spentSatang
    const state = !isLast || isFinal ? 'accepted' : 'sent'
    const sums = { carriedSatang, receivedSatang: instalment.amountSatang, spentSatang, returnedSatang, bankSatang }
    report(chance, books, made, { rows, instalment, counted, sums, state })
    carriedSatang = bankSatang
  }
}

function withinSum(told: readonly Told[], before: string | undefined, most: number): Told[] {
  let sum = 0
  return told.filter(({ fromDay, money }) => {
    const satang = spentOf({ money })
    if ((before && fromDay >= before) || sum + satang > most) return false
    sum += satang
    return true
  })
}

type Reported = {
  rows: ProjectRows
  instalment: MadeInstalment
  counted: Told[]
  sums: Record<'carriedSatang' | 'receivedSatang' | 'spentSatang' | 'returnedSatang' | 'bankSatang', number>
  state: 'accepted' | 'sent'
}

function report(
  chance: Chance,
  { today }: DemoBooks,
  made: Made,
  { rows, instalment, counted, sums, state }: Reported,
) {
  const { id: projectId, template, lead, approvedOn, proposal } = made
  const id = chance.id()
  const progress = Progress.parse({
    objectives: [{ id: chance.id(), objective: template.objective, result: template.activities.at(-1)!.outcome }],
    activitiesPercent: Math.round((counted.length / Math.max(1, proposal.activities.length)) * 100),
    ...{ leadName: lead, asksNext: state === 'accepted' },
  })
  rows.instalmentReports.push({
    ...{ projectId, id, instalmentId: instalment.id, state, ...sums, report: JSON.stringify(progress) },
    spending: JSON.stringify(spendingByActivity(counted, proposal.activities)),
  })
  for (const one of counted) rows.activityReports.find((row) => row.id === one.id)!.countedIn = id
  const sentOn = addDays(approvedOn, 8 + instalment.number * 118)
  const at = (days: number) => `${addDays(sentOn, days) < today ? addDays(sentOn, days) : today}T0${2 + days}:00:00Z`
  const step = (fromState: string, toState: string, days: number) =>
    rows.instalmentReportSteps.push({ projectId, id: chance.id(), reportId: id, fromState, toState, at: at(days) })
  step('writing', 'sent', 0)
  if (state === 'accepted') step('sent', 'accepted', 4)
}
