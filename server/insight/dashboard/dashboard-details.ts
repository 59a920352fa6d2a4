// The parts of the screen below the main figures: ages, groups, needs by kind, months. For those who see only totals
// they are shown of a province as a whole and of nothing else, so that one level never gives another away.
import { BANDS, type Dashboard } from '../../../domain/insight/dashboard/dashboard.ts'
import type { DashboardPeriod } from '../../../domain/insight/dashboard/dashboard-period.ts'
import type { Sum } from '../../../domain/insight/dashboard/determined-cells.ts'
import { hiddenCells } from '../../../domain/insight/dashboard/hidden-cells.ts'
import type { GroupTag } from '../../../domain/registry/people/lists.ts'
import { buddhistYear } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'
import type { Main } from './main-figures.ts'
import { peopleOfGroups, standingIn, trendOf, visitsByMonth } from './state-figures.queries.ts'

export type Details = Pick<Dashboard, 'groups' | 'ages' | 'needs' | 'months'>
const NONE: Details = { groups: [], ages: [], needs: [], months: [] }

const SEXES = ['female', 'male', 'unknown'] as const
const FRAIL = ['home-bound', 'bed-bound']

export async function detailsOf(db: Db, area: string, group: string, period: DashboardPeriod): Promise<Details> {
  const numbers = (await standingIn(db, [area], group, ['ages', 'kinds'], period.asOf)).get(area)!
  const counted = (key: string) => numbers.get(key) ?? 0
  return {
    groups: (await peopleOfGroups(db, area, period.asOf)) as { group: GroupTag; people: number }[],
    ages: SEXES.flatMap((sex) => BANDS.map((band) => ({ sex, band, people: counted(`${sex}/${band}`) }))),
    needs: [...numbers]
      .filter(([key]) => /\/(can-wait|urgent|very-urgent)$/.test(key))
      .map(([key, needs]) => {
        const [kind = '', urgency = ''] = key.split('/')
        return { kind, urgency, needs }
      }),
    months: await monthsOf(db, area, group, period),
  }
}

async function monthsOf(db: Db, area: string, group: string, period: DashboardPeriod): Promise<Details['months']> {
  const visits = await visitsByMonth(db, area, group, period)
  const trend = await trendOf(db, area, group, period.monthEnds)
  return period.monthEnds.map((end) => ({
    month: `${buddhistYear(end)}-${end.slice(5, 7)}`,
    ...(visits.get(end.slice(0, 7)) ?? { visits: 0, visited: 0 }),
    people: trend.get(end)?.get('people') ?? 0,
    notVisited90: trend.get(end)?.get('not-visited-90') ?? 0,
    openNeeds: trend.get(end)?.get('open-needs') ?? 0,
  }))
}

/** The same with small figures left out, given which of the totals are hidden. */
export function suppressedDetails(area: string, whole: Main, hiddenTotals: ReadonlySet<string>, all: Details): Details {
  if (!/^\d\d$/.test(area)) return NONE
  const cells = new Map<string, number>(Object.entries(whole))
  const put = (key: string, value: number | null) => cells.set(key, value ?? 0)
  for (const { sex, band, people } of all.ages) put(`age ${sex}/${band}`, people)
  for (const { kind, urgency, needs } of all.needs) put(`need ${kind}/${urgency}`, needs)
  for (const { month, visits, visited } of all.months)
    put(`visits ${month}`, visits) && put(`visited ${month}`, visited)
  for (const { group, people } of all.groups)
    put(`in ${group}`, people) && put(`not in ${group}`, whole.people - people!)
  const hidden = hiddenCells(cells, detailSums(all, cells), new Set(Object.keys(whole)), hiddenTotals)
  const shown = <Value extends number | null>(key: string, value: Value) => (hidden.has(key) ? null : value)
  return {
    ages: all.ages.map((one) => ({ ...one, people: shown(`age ${one.sex}/${one.band}`, one.people) })),
    needs: all.needs.map((one) => ({ ...one, needs: shown(`need ${one.kind}/${one.urgency}`, one.needs) })),
    groups: all.groups.map((one) => ({ ...one, people: shown(`in ${one.group}`, one.people) })),
    months: all.months.map(({ month, visits, visited }) => ({
      month,
      visits: shown(`visits ${month}`, visits),
      visited: shown(`visited ${month}`, visited),
      people: null,
      notVisited90: null,
      openNeeds: null,
    })),
  }
}

/** Derived groups say again what ages and frailty say; where nobody else bears the tag they are the same figure. */
function detailSums({ ages, needs, groups, months }: Details, cells: ReadonlyMap<string, number>): Sum[] {
  const ageKeys = ages.map(({ sex, band }) => `age ${sex}/${band}`)
  const older = ageKeys.filter((key) => Number(key.split('/')[1]) >= 60)
  const urgent = needs.filter(({ urgency }) => urgency !== 'can-wait')
  const needKey = ({ kind, urgency }: Details['needs'][number]) => `need ${kind}/${urgency}`
  const same: Sum[] = [
    { total: 'in older-person', parts: older },
    ...FRAIL.map((group) => ({ total: `in ${group}`, parts: [group] })),
  ]
  const adds = ({ total, parts }: Sum) =>
    cells.get(total) === parts.reduce((sum, part) => sum + (cells.get(part) ?? 0), 0)
  return [
    { total: 'people', parts: ageKeys },
    { total: 'open-needs', parts: needs.map(needKey) },
    { total: 'urgent-needs', parts: urgent.map(needKey) },
    { total: 'visits', parts: months.map(({ month }) => `visits ${month}`) },
    ...groups.map(({ group }) => ({ total: 'people', parts: [`in ${group}`, `not in ${group}`] })),
    ...same.filter(adds),
  ]
}
