// What stays hidden of the main figures, decided from the whole country down, always in the same way: whichever area
// somebody opens, and from wherever, a figure is shown everywhere or nowhere.
import type { DashboardPeriod } from '../../../domain/insight/dashboard/dashboard-period.ts'
import { hiddenCells } from '../../../domain/insight/dashboard/hidden-cells.ts'
import type { Db } from '../../platform/database.ts'
import { listMembers, listParts, listRegions } from './dashboard-areas.queries.ts'
import { cellOf, isNothing, lackingIn, type Main, mainCells, mainFigures, mainSums, sumsDown } from './main-figures.ts'

/** Those of whom only the larger area is known. */
export const restOf = (area: string) => `${area}-rest`

type Level = { whole: Main; parts: Map<string, Main> }

async function levelOf(db: Db, area: string, period: DashboardPeriod): Promise<Level> {
  const known = (await listParts(db, area, await listMembers(db, area))).map((part) => part.area)
  const all = await mainFigures(db, [area, ...known], '', period)
  const whole = all.get(area)!
  const parts = new Map(known.map((part) => [part, all.get(part)!]))
  const rest = lackingIn(whole, [...parts.values()])
  for (const [part, main] of parts) if (isNothing(main)) parts.delete(part)
  if (!isNothing(rest)) parts.set(restOf(area), rest)
  return { whole, parts }
}

function hiddenBelow(
  area: string,
  { whole, parts }: Level,
  before: ReadonlySet<string>,
  regions: Map<string, string[]>,
) {
  const names = [...parts.keys()]
  const sums = [
    ...mainSums(area),
    ...names.flatMap(mainSums),
    ...sumsDown(area, names),
    ...[...regions].flatMap(([region, members]) => [...mainSums(region), ...sumsDown(region, members)]),
  ]
  const own = mainCells(area, whole)
  const inParts = [...parts].flatMap(([part, main]) => mainCells(part, main))
  const inRegions = [...regions].flatMap(([region, members]) => {
    const numbers = new Map(inParts)
    return mainCells(region, whole).map(([cell]): [string, number] => {
      const name = cell.slice(region.length + 1)
      return [cell, members.reduce((sum, member) => sum + (numbers.get(cellOf(member, name)) ?? 0), 0)]
    })
  })
  return hiddenCells(new Map([...own, ...inParts, ...inRegions]), sums, new Set(own.map(([cell]) => cell)), before)
}

async function regionsAmong(db: Db, parts: Map<string, Main>) {
  const regions = await listRegions(db)
  return new Map(regions.map(({ region, members }) => [region, members.filter((member) => parts.has(member))]))
}

/** '' and everything the code begins with, the area itself last: '', 90, 9011, 901113. A region lies right below the country. */
const chainTo = (area: string) =>
  area.startsWith('R')
    ? ['']
    : [0, 2, 4, 6, 8].filter((digits) => digits <= area.length).map((digits) => area.slice(0, digits))

/** The cells (area|name) that stay hidden among the figures of an area and of its parts. */
export async function hiddenFigures(db: Db, area: string, period: DashboardPeriod): Promise<ReadonlySet<string>> {
  const country = await levelOf(db, '', period)
  let hidden: ReadonlySet<string> = hiddenCells(new Map(mainCells('', country.whole)), mainSums(''))
  for (const one of chainTo(area)) {
    const level = one === '' ? country : await levelOf(db, one, period)
    hidden = hiddenBelow(one, level, hidden, one === '' ? await regionsAmong(db, level.parts) : new Map())
  }
  return hidden
}
