// One answer for the whole screen.
import type { Actor } from '../../../domain/ground/access/actor.ts'
import { figureAreas } from '../../../domain/ground/access/scope.policy.ts'
import { canSeeFiguresOf, canSeeFullFiguresOf } from '../../../domain/insight/dashboard/dashboard.policy.ts'
import type { AreaFigures, Dashboard, DashboardQuery } from '../../../domain/insight/dashboard/dashboard.ts'
import { type DashboardPeriod, dashboardPeriod } from '../../../domain/insight/dashboard/dashboard-period.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import { type KnownArea, listMembers, listParts, listRegions, pathTo } from './dashboard-areas.queries.ts'
import { detailsOf, suppressedDetails } from './dashboard-details.ts'
import { hiddenFigures, restOf } from './hidden-figures.ts'
import { ADL_VALUES, cellOf, isNothing, lackingIn, type Main, mainFigures } from './main-figures.ts'
import { quietAreas } from './quiet-areas.queries.ts'
import { settleFew } from './settle.queries.ts'

/** Where a reader who names no area begins: everything, her one area, the health region that is hers, or the first of several. */
async function ownArea(db: Db, actor: Actor): Promise<string> {
  const own = figureAreas(actor)
  if (own === undefined) return ''
  if (own.length <= 1) return own[0] ?? ''
  const whole = (await listRegions(db)).find(({ region, members }) => canSeeFiguresOf(actor, region, members))
  return whole?.region ?? own[0]!
}

type Asked = { area: string; group: string; members: string[]; period: DashboardPeriod; full: boolean }

async function judged({ db, actor }: Work, query: DashboardQuery): Promise<Asked> {
  const area = query.area ?? (await ownArea(db, actor))
  const members = await listMembers(db, area)
  if (!canSeeFiguresOf(actor, area, members)) throw problems.notAllowed()
  const full = canSeeFullFiguresOf(actor, area, members)
  // Group by group the totals would have to be hidden against each other too: those who see only totals get them side by side.
  if (query.group && !full) throw problems.notAllowed()
  return { area, group: query.group ?? '', members, period: dashboardPeriod(query, bangkokToday(), !full), full }
}

/** Throws not-allowed when the figures of the area are not the reader's to see, area-unknown when there is no such area. */
export async function getDashboard(work: Work, query: DashboardQuery): Promise<Dashboard> {
  const { db, actor } = work
  const asked = await judged(work, query)
  const { area, group, members, period, full } = asked
  const path = await pathTo(db, area)
  const isCounting = await settleFew(db)
  const parts = await listParts(db, area, members)
  const figures = await mainFigures(db, [area, ...parts.map((part) => part.area)], group, period)
  const whole = figures.get(area)!
  const hidden = full ? new Set<string>() : await hiddenFigures(db, area, period)
  const show = (of: string, main: Main) => (name: keyof Main) => (hidden.has(cellOf(of, name)) ? null : main[name])
  const shown = show(area, whole)
  const details = await detailsOf(db, area, group, period)
  const totals = new Set((Object.keys(whole) as (keyof Main)[]).filter((name) => shown(name) === null))
  const open = await openSteps(db, actor, path)
  return {
    area,
    name: path.at(-1)?.name ?? '',
    path: open,
    kind: period.kind,
    year: period.year,
    from: period.from,
    to: period.to,
    asOf: period.asOf,
    isCounting,
    isSuppressed: !full,
    quietDays: query.quietDays,
    main: {
      people: shown('people'),
      visits: shown('visits'),
      visited: shown('visited'),
      notVisited30: shown('not-visited-30'),
      notVisited90: shown('not-visited-90'),
      inNeed: shown('in-need'),
      openNeeds: shown('open-needs'),
      urgentNeeds: shown('urgent-needs'),
    },
    adl: ADL_VALUES.map((state) => ({ state, people: shown(state) })),
    ...(full ? details : suppressedDetails(area, whole, totals, details)),
    parts: partsOf(asked, parts, figures, show),
    quiet: full ? await quietAreas(db, area, members, group, { asOf: period.asOf, quietDays: query.quietDays }) : [],
  }
}

/** The steps above that the reader may open. */
async function openSteps(db: Db, actor: Actor, path: Dashboard['path']) {
  const open: Dashboard['path'] = []
  for (const step of path) if (canSeeFiguresOf(actor, step.area, await listMembers(db, step.area))) open.push(step)
  return open
}

function partsOf(
  { area }: Asked,
  known: KnownArea[],
  figures: Map<string, Main>,
  show: (of: string, main: Main) => (name: keyof Main) => number | null,
): AreaFigures[] {
  const line = (place: Omit<KnownArea, 'area'>, of: string, main: Main, code: string): AreaFigures => {
    const shown = show(of, main)
    return {
      area: code,
      name: place.name,
      latitude: place.latitude,
      longitude: place.longitude,
      people: shown('people'),
      visits: shown('visits'),
      visited: shown('visited'),
      notVisited90: shown('not-visited-90'),
      inNeed: shown('in-need'),
      openNeeds: shown('open-needs'),
    }
  }
  const lines = known
    .filter((part) => !isNothing(figures.get(part.area)!))
    .map((part) => line(part, part.area, figures.get(part.area)!, part.area))
  const rest = lackingIn(
    figures.get(area)!,
    known.map((part) => figures.get(part.area)!),
  )
  const nowhere = { name: '', latitude: null, longitude: null }
  return known.length === 0 || isNothing(rest) ? lines : [...lines, line(nowhere, restOf(area), rest, '')]
}
