// What the addresses of funds may say: a search that is not understood is not said.
import { z } from 'zod'
import { FundKind } from '../../../domain/funds/funds/fund.ts'
import type { Query } from '../../local/api.ts'

export const FUND_COLUMNS = ['code', 'name', 'kind', 'projects', 'left', 'used'] as const
export const FUND_SORTS = FUND_COLUMNS.flatMap((column) => [column, `-${column}`] as const)

export const FundsSearch = z.object({
  kind: FundKind.optional().catch(undefined),
  q: z.string().max(100).optional().catch(undefined),
  year: z.coerce.number().int().min(2000).max(2200).optional().catch(undefined),
  sort: z.enum(FUND_SORTS).optional().catch(undefined),
})
export type FundsSearch = z.infer<typeof FundsSearch>

/** ค.ศ. of the fiscal year's last day. */
export const fiscalYearSearch = z.coerce.number().int().min(2000).max(2200).optional().catch(undefined)
export const FundSearch = z.object({ year: fiscalYearSearch })

/** A health region is no beginning of a code: it is looked at province by province. */
export const fundsQuery = ({ kind, q, year, area }: FundsSearch & { area?: string | undefined }): Query => ({
  kind,
  q,
  year,
  area: area && /^\d+$/.test(area) ? area : undefined,
})
