// What the address of the dashboard may say.
import { z } from 'zod'
import { DashboardQuery } from '../../../domain/insight/dashboard/dashboard.ts'
import type { Query } from '../../local/api.ts'

const of = DashboardQuery.shape

export const PART_SORTS = ['name', 'people', 'visits', 'visited', 'notVisited90', 'inNeed', 'openNeeds'] as const
export type PartColumn = (typeof PART_SORTS)[number]
const sorts = PART_SORTS.flatMap((column) => [column, `-${column}`] as const)

export const DashboardSearch = z.object({
  group: of.group.catch(undefined),
  asOf: of.asOf.catch(undefined),
  year: of.year.catch(undefined),
  kind: of.kind.unwrap().optional().catch(undefined),
  quietDays: of.quietDays.unwrap().optional().catch(undefined),
  sort: z.enum(sorts).optional().catch(undefined),
})
export type DashboardSearch = z.infer<typeof DashboardSearch>

export const dashboardQuery = ({ sort: _sort, ...asked }: DashboardSearch & { area?: string | undefined }): Query =>
  asked
