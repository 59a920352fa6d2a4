import { getRouteApi, Link } from '@tanstack/react-router'
import type { FundLine } from '../../../domain/funds/funds/fund.ts'
import { useText } from '../../text/useText.ts'
import { SkeletonRows } from '../../ui/Skeleton.tsx'
import { SortHeader } from '../../ui/SortHeader.tsx'
import type { FUND_SORTS } from './search.ts'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

const route = getRouteApi('/office/funds')
const COLUMNS = ['code', 'name', 'kind'] as const
type Column = (typeof COLUMNS)[number]
type FundSort = (typeof FUND_SORTS)[number]

const sortedBy = (funds: readonly FundLine[], sort: FundSort, word: (fund: FundLine) => string) => {
  const of = { code: ({ code }: FundLine) => code, name: ({ nameTh }: FundLine) => nameTh, kind: word }
  const text = of[sort.replace('-', '') as Column]
  const sorted = [...funds].sort((a, b) => text(a).localeCompare(text(b), 'th'))
  return sort.startsWith('-') ? sorted.reverse() : sorted
}

export function FundTable({ funds }: { funds: FundLine[] | undefined }) {
  const { t, language, day } = useText()
  const { sort = 'code' } = route.useSearch()
  return (
    <div className="table-frame">
      <table className="table stacked-table" aria-busy={funds === undefined}>
        <caption className="hidden-visually">{t('funds.title')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <Sort key={column} column={column} />
            ))}
            <th scope="col">{t('funds.organization')}</th>
          </tr>
        </thead>
        <tbody>
          {funds ? (
            sortedBy(funds, sort, ({ kind }) => t(`funds.kind.${kind}`)).map((fund) => (
              <tr key={fund.id} data-linked>
                <td className="nowrap">{fund.code}</td>
                <th scope="row">
                  <Link to="/office/funds/$id" params={{ id: fund.id }} search={{}}>
                    {(language === 'en' && fund.nameEn) || fund.nameTh}
                  </Link>
                  {fund.closedOn && (
                    <span className="small soft"> {t('funds.closed-on', { day: day(fund.closedOn) })}</span>
                  )}
                </th>
                <td>{t(`funds.kind.${fund.kind}`)}</td>
                <td>{fund.organizationName}</td>
              </tr>
            ))
          ) : (
            <SkeletonRows rows={8} columns={4} />
          )}
        </tbody>
      </table>
    </div>
  )
}

function Sort({ column }: { column: Column }) {
  const { t } = useText()
  const { sort = 'code' } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <SortHeader
      label={t(`funds.${column}`)}
      direction={sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : undefined}
      onSort={(next) => {
        const chosen = next === 'ascending' ? column : (`-${column}` as const)
        void navigate({ search: (now) => ({ ...now, sort: chosen === 'code' ? undefined : chosen }), replace: true })
      }}
    />
  )
}
