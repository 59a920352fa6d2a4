// The main figures of an area, by name, and how they add up: what is shown in every line of the table of areas.

import type { DashboardPeriod } from '../../../domain/insight/dashboard/dashboard-period.ts'
import type { Sum } from '../../../domain/insight/dashboard/determined-cells.ts'
import type { Db } from '../../platform/database.ts'
import { standingIn, visitsIn } from './state-figures.queries.ts'

export const ADL_VALUES = ['social-bound', 'home-bound', 'bed-bound', 'not-assessed'] as const
const SHOWN = [
  'people',
  'visits',
  'visited',
  'not-visited-30',
  'not-visited-90',
  'in-need',
  'open-needs',
  'urgent-needs',
  ...ADL_VALUES,
] as const
export type MainName = (typeof SHOWN)[number]
export type Main = Record<MainName, number>

/** Not shown themselves, but anybody can subtract: those who were visited, those not in need, needs that can wait. */
const REST = {
  'seen-30': ['people', 'not-visited-30'],
  'seen-90': ['people', 'not-visited-90'],
  'seen-between': ['not-visited-30', 'not-visited-90'],
  'not-in-need': ['people', 'in-need'],
  'can-wait': ['open-needs', 'urgent-needs'],
} as const satisfies Record<string, readonly [MainName, MainName]>

export async function mainFigures(db: Db, areas: string[], group: string, period: DashboardPeriod) {
  const standing = await standingIn(db, areas, group, ['main', 'need'], period.asOf)
  const visits = await visitsIn(db, areas, group, period)
  const mainOf = (area: string): Main => {
    const numbers = standing.get(area)
    const counted = Object.fromEntries(SHOWN.map((name) => [name, numbers?.get(name) ?? 0])) as Main
    return { ...counted, ...(visits.get(area) ?? {}) }
  }
  return new Map(areas.map((area) => [area, mainOf(area)]))
}

export const lackingIn = (whole: Main, parts: Main[]): Main =>
  Object.fromEntries(
    SHOWN.map((name) => [name, Math.max(0, whole[name] - parts.reduce((sum, part) => sum + part[name], 0))]),
  ) as Main

export const isNothing = (main: Main) => SHOWN.every((name) => main[name] === 0)

export const cellOf = (area: string, name: string) => `${area}|${name}`

/** The cells of one area, with what can be subtracted from them. */
export const mainCells = (area: string, main: Main): [string, number][] => [
  ...SHOWN.map((name): [string, number] => [cellOf(area, name), main[name]]),
  ...Object.entries(REST).map(([name, [whole, part]]): [string, number] => [
    cellOf(area, name),
    main[whole] - main[part],
  ]),
]

export const mainSums = (area: string): Sum[] => [
  ...Object.entries(REST).map(([name, [whole, part]]) => ({
    total: cellOf(area, whole),
    parts: [cellOf(area, part), cellOf(area, name)],
  })),
  { total: cellOf(area, 'people'), parts: ADL_VALUES.map((name) => cellOf(area, name)) },
]

/** Each figure of an area is the sum of its parts'. */
export const sumsDown = (area: string, parts: string[]): Sum[] =>
  [...SHOWN, ...Object.keys(REST)].map((name) => ({
    total: cellOf(area, name),
    parts: parts.map((part) => cellOf(part, name)),
  }))
