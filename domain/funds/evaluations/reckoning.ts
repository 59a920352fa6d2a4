// What books, plans, committee and projects say of a fund's year, item by item. The money is that of its main pot only.
import { addDays, yearRange } from '../../shared/thai-date.ts'
import { isOverdue, sitsOn } from '../committees/committee.ts'
import { periodEnd } from '../ledger/closing.ts'
import type { Measure } from './evaluation-form.ts'

export type YearFacts = {
  /** ค.ศ. of its last day. */
  fiscalYear: number
  today: string
  plan: { isMade: boolean; approvedOn: string | null; plannedSatang: number; localSatang: number | null }
  /** The last day to approve it; null where no announcement says. */
  planDueOn: string | null
  /** Quarters that are closed and were not opened again, with the day on which that was done. */
  quartersClosed: readonly { quarter: number; onDay: string }[]
  monthsClosed: number
  carriedSatang: number
  /** By their first day; reversals are taken off. */
  months: readonly { month: string; receivedSatang: number; localSatang: number; paidSatang: number }[]
  meetings: number
  committee: readonly { seat: string; fromDay: string; dueDay: string; endedOn: string | null }[]
  /** Granted in this year. */
  projects: readonly {
    targetGroup: number | null
    applicantKind: number | null
    approvedSatang: number
    paidSatang: number
    /** By its activity reports. */
    came: number
    isPresented: boolean
  }[]
}

export const EVIDENCE = ['plan', 'book', 'committee', 'meetings', 'projects'] as const
type Evidence = (typeof EVIDENCE)[number]

/** `value` is null as long as it cannot be known; `says` are the figures behind it, for words. */
export type Measured = {
  value: number | null
  says: Record<string, string | number>
  evidence: Evidence
}

const percentOf = (part: number, whole: number) => (whole > 0 ? (part * 100) / whole : null)
const sum = <Row>(rows: readonly Row[], of: (row: Row) => number) => rows.reduce((all, row) => all + of(row), 0)
const yesNo = (is: boolean) => (is ? 1 : 0)

/** The last day of a quarter of the fiscal year: the first ends on 31 December of the year before. */
export function quarterEnd(fiscalYear: number, quarter: number): string {
  const month = ['10', '01', '04', '07'][quarter - 1]
  return periodEnd('quarter', `${quarter === 1 ? fiscalYear - 1 : fiscalYear}-${month}-01`)!
}

const upTo = ({ months }: YearFacts, day: string) => months.filter(({ month }) => month <= day)

function planInTime({ plan, planDueOn, today }: YearFacts): Measured {
  const isInTime = plan.approvedOn !== null && planDueOn !== null && plan.approvedOn <= planDueOn
  const isOpen = planDueOn === null || (plan.approvedOn === null && today <= planDueOn)
  const says = { approvedOn: plan.approvedOn ?? '', dueOn: planDueOn ?? '' }
  return { value: isOpen ? null : yesNo(isInTime), says, evidence: 'plan' }
}

function quarterClosed(facts: YearFacts, { quarter = 1, withinDays = 0 }: Measure): Measured {
  const dueOn = addDays(quarterEnd(facts.fiscalYear, quarter), withinDays)
  const closedOn = facts.quartersClosed.find((one) => one.quarter === quarter)?.onDay
  const value = closedOn ? yesNo(closedOn <= dueOn) : facts.today <= dueOn ? null : 0
  return { value, says: { quarter, dueOn, closedOn: closedOn ?? '' }, evidence: 'book' }
}

/** Seats that are empty, or held by somebody whose term is over. */
export function emptySeats({ committee }: Pick<YearFacts, 'committee'>, seats: Record<string, number>, day: string) {
  const sitting = committee.filter((one) => sitsOn(one, day) && !isOverdue(one, day))
  return Object.entries(seats)
    .filter(([seat, fewest]) => sitting.filter((one) => one.seat === seat).length < fewest)
    .map(([seat]) => seat)
}

function committeeComplete(facts: YearFacts, { seats = {} }: Measure): Measured {
  const { to } = yearRange(facts.fiscalYear + 543, 'fiscal')
  const day = facts.today < to ? facts.today : to
  const empty = emptySeats(facts, seats, day)
  return { value: yesNo(empty.length === 0), says: { day, empty: empty.join(' ') }, evidence: 'committee' }
}

/** Paid, of what was carried over and received by the end of the quarter. */
function spentRate(facts: YearFacts, { quarter = 4 }: Measure): Measured {
  const end = quarterEnd(facts.fiscalYear, quarter)
  const months = upTo(facts, end)
  const paidSatang = sum(months, (one) => one.paidSatang)
  const hadSatang = facts.carriedSatang + sum(months, (one) => one.receivedSatang)
  const value = facts.today <= end ? null : (percentOf(paidSatang, hadSatang) ?? 0)
  return { value, says: { quarter, paidSatang, hadSatang }, evidence: 'book' }
}

function spentOfPlan({ months, plan: { plannedSatang } }: YearFacts): Measured {
  const paidSatang = sum(months, (one) => one.paidSatang)
  return { value: percentOf(paidSatang, plannedSatang), says: { paidSatang, plannedSatang }, evidence: 'book' }
}

/** In which quarter the authority's share was there in full; 0 when the year ended without it. */
function localShareQuarter(facts: YearFacts): Measured {
  const dueSatang = facts.plan.localSatang
  const cameSatang = sum(facts.months, (one) => one.localSatang)
  const says = { cameSatang, dueSatang: dueSatang ?? 0 }
  if (!dueSatang) return { value: null, says, evidence: 'book' }
  const came = (quarter: number) => sum(upTo(facts, quarterEnd(facts.fiscalYear, quarter)), (one) => one.localSatang)
  const quarter = [1, 2, 3, 4].find((one) => came(one) >= dueSatang)
  const isOver = facts.today > quarterEnd(facts.fiscalYear, 4)
  return { value: quarter ?? (isOver ? 0 : null), says, evidence: 'book' }
}

/** Of the eight groups of people; the ninth is the fund's own management. */
const groupsOf = (projects: YearFacts['projects']) =>
  new Set(projects.flatMap(({ targetGroup }) => (targetGroup !== null && targetGroup <= 8 ? [targetGroup] : []))).size

type Project = YearFacts['projects'][number]
const shareOfProjects = ({ projects }: YearFacts, are: (project: Project) => boolean): Measured => ({
  value: percentOf(projects.filter(are).length, projects.length),
  says: { count: projects.filter(are).length, of: projects.length },
  evidence: 'projects',
})

function groups({ projects }: YearFacts, are: (project: Project) => boolean): Measured {
  const count = groupsOf(projects.filter(are))
  return { value: count, says: { count }, evidence: 'projects' }
}

function peopleShare({ projects }: YearFacts): Measured {
  const approvedSatang = sum(projects, (one) => one.approvedSatang)
  const peopleSatang = sum(projects, (one) => (one.applicantKind === 5 ? one.approvedSatang : 0))
  return {
    value: percentOf(peopleSatang, approvedSatang),
    says: { peopleSatang, approvedSatang },
    evidence: 'projects',
  }
}

const MEASURED: Record<Measure['kind'], (facts: YearFacts, measure: Measure) => Measured> = {
  'plan-made': ({ plan }) => ({
    value: yesNo(plan.isMade),
    says: { plannedSatang: plan.plannedSatang },
    evidence: 'plan',
  }),
  'plan-approved': ({ plan }) => ({
    value: yesNo(plan.approvedOn !== null),
    says: { approvedOn: plan.approvedOn ?? '' },
    evidence: 'plan',
  }),
  'plan-in-time': planInTime,
  'quarter-closed': quarterClosed,
  'months-closed': ({ monthsClosed: count }) => ({ value: count, says: { count }, evidence: 'book' }),
  'committee-complete': committeeComplete,
  'meetings-held': ({ meetings: count }) => ({ value: count, says: { count }, evidence: 'meetings' }),
  'spent-of-plan': spentOfPlan,
  'spent-rate': spentRate,
  'local-share-quarter': localShareQuarter,
  'groups-granted': (facts) => groups(facts, () => true),
  'groups-reached': (facts) => groups(facts, ({ came }) => came > 0),
  'paid-in-full': (facts) => shareOfProjects(facts, (one) => one.paidSatang >= one.approvedSatang),
  presented: (facts) => shareOfProjects(facts, ({ isPresented }) => isPresented),
  'people-share': peopleShare,
}

export const measure = (facts: YearFacts, what: Measure): Measured => MEASURED[what.kind](facts, what)
