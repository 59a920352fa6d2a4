// What the address of the funds' figures may say.
import { z } from 'zod'
import { FundRollUpQuery, ROLL_UPS, type RollUpBy } from '../../../domain/insight/fund-figures/fund-roll-up.ts'
import type { Query } from '../../local/api.ts'

const of = FundRollUpQuery.shape

export const VIEWS = ['projects', 'money', 'waiting', 'missing'] as const
export type View = (typeof VIEWS)[number]

/** Money is kept by fund and account, and cannot be told apart by what projects are for. */
export const viewsOf = (by: RollUpBy): readonly View[] =>
  by === 'area' || by === 'kind'
    ? VIEWS
    : by === 'funder'
      ? ['money']
      : by === 'year'
        ? ['projects', 'money', 'waiting']
        : ['projects', 'waiting']

export const FundFiguresSearch = z.object({
  by: z.enum(ROLL_UPS).optional().catch(undefined),
  /** ค.ศ.; without it the running fiscal year. */
  year: z
    .union([z.literal('all'), z.coerce.number().int().min(2000).max(2200)])
    .optional()
    .catch(undefined),
  kind: of.kind.catch(undefined),
  support: of.support.catch(undefined),
  group: of.group.catch(undefined),
  issue: of.issue.catch(undefined),
  view: z.enum(VIEWS).optional().catch(undefined),
  sort: z
    .string()
    .regex(/^-?[a-z-]{1,30}$/)
    .optional()
    .catch(undefined),
})
export type FundFiguresSearch = z.infer<typeof FundFiguresSearch>

type Asked = FundFiguresSearch & { area?: string | undefined }

export const rollUpQuery = ({ sort: _sort, view, year, by = 'area', ...asked }: Asked, thisYear: number): Query => ({
  ...asked,
  by,
  missing: view === 'missing' || undefined,
  year: by === 'year' || year === 'all' ? undefined : (year ?? thisYear),
})
