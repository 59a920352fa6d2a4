// Where a list looks: the area that was asked for, within what its reader may see. Row-level security says the same
// again; written out here, an index serves it.
import { sql } from 'kysely'
import { peopleAreas } from '../../../domain/ground/access/scope.policy.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import { all, anyOf, type Condition, column } from './people-list-conditions.queries.ts'

/** Areas of which none lies in another; undefined is everywhere. And the people who are hers by caseload or team. */
export type Reach = { areas: string[] | undefined; close: boolean; asked: string[] | undefined }

const LEVELS: Record<number, string> = { 2: 'province_code', 4: 'district_code', 6: 'subdistrict_code', 8: 'area_code' }

/** More areas than this are not walked one by one in the order of the list. */
const MOST_WALKED = 40

const isBelow = (code: string, areas: string[]) => areas.some((area) => code.startsWith(area))
const withoutInner = (areas: string[]) =>
  [...new Set(areas)].filter((code) => !areas.some((other) => other !== code && code.startsWith(other))).sort()

/** A health region is its provinces; every other code stands for itself. */
async function asAsked(db: Db, area: string | undefined): Promise<string[] | undefined> {
  if (!area) return undefined
  if (!area.startsWith('R')) return [area]
  const { rows } = await sql<{ code: string }>`
    select province_code as code from area_regions where region_code = ${area} order by 1`.execute(db)
  return rows.map(({ code }) => code)
}

export async function reachOf({ db, actor }: Pick<Work, 'db' | 'actor'>, area: string | undefined): Promise<Reach> {
  const asked = await asAsked(db, area)
  const own = peopleAreas(actor)
  const close = actor.grants.some(({ scope }) => scope.kind === 'caseload' || scope.kind === 'team')
  if (own === undefined) return { areas: asked, close: false, asked }
  if (asked === undefined) return { areas: withoutInner(own), close, asked }
  const shared = [...asked.filter((code) => isBelow(code, own)), ...own.filter((code) => isBelow(code, asked))]
  return { areas: withoutInner(shared), close, asked }
}

/** Hers by caseload or team, whatever area she lives in. */
const isClose = (id: Condition) => sql`${id} = any ((select klang_close_people())::uuid[])`

/** A stretch of an index that ends in the area's code. `of` is people (p) or person_card (c). */
const inStretch = (of: 'p' | 'c', code: string): Condition =>
  sql`(${column(of, 'area_code')} >= ${code} and ${column(of, 'area_code')} < ${`${code}~`})`

export const livesIn = (of: 'p' | 'c', areas: string[]): Condition =>
  areas.length === 0 ? sql`false` : anyOf(areas.map((code) => inStretch(of, code)))

/** As one condition, for gathering without an order. */
export function withinReach({ areas, close, asked }: Reach): Condition[] {
  if (areas === undefined) return []
  if (!close) return [livesIn('p', areas)]
  const closeOnes = all([isClose(sql`p.id`), ...(asked ? [livesIn('p', asked)] : [])])
  return [areas.length === 0 ? closeOnes : sql`(${livesIn('p', areas)} or (${closeOnes}))`]
}

/**
 * As conditions of which each is walked in the order of the list by an index of its own and no two find the same person,
 * on the table `of` that leads the walk.
 */
export function branchesOf({ areas, close, asked }: Reach, of: 'p' | 'c', byArea = false): Condition[] {
  if (areas === undefined) return [sql`true`]
  const levels = areas.map((code) => sql`${column(of, LEVELS[code.length] ?? 'area_code')} = ${code}`)
  const stretches = areas.map((code) => inStretch(of, code))
  const walked = areas.length > MOST_WALKED ? [livesIn(of, areas)] : byArea ? stretches : levels
  if (!close) return walked.length === 0 ? [sql`false`] : walked
  const id = of === 'p' ? sql`p.id` : sql`c.person_id`
  const elsewhere = areas.length === 0 ? [] : [sql`(${column(of, 'area_code')} is null or not ${livesIn(of, areas)})`]
  return [...walked, all([isClose(id), ...elsewhere, ...(asked ? [livesIn(of, asked)] : [])])]
}
