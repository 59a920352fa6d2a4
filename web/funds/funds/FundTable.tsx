import { getRouteApi, Link } from '@tanstack/react-router'
import type { FundListLine } from '../../../domain/funds/funds/fund.ts'
import { AreaName } from '../../ground/areas/AreaName.tsx'
import { useText } from '../../text/useText.ts'
import { SkeletonRows } from '../../ui/Skeleton.tsx'
import { SortHeader } from '../../ui/SortHeader.tsx'
import type { FUND_COLUMNS, FUND_SORTS } from './search.ts'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

const route = getRouteApi('/office/funds')
type Column = (typeof FUND_COLUMNS)[number]
type FundSort = (typeof FUND_SORTS)[number]
const FIGURES: readonly Column[] = ['projects', 'left', 'used']
/** Beside its name: not sorted by, because the list stands in the order of codes, which go by area. */
const SHOWN = ['code', 'name', 'kind', 'area', 'projects', 'left', 'used'] as const

/** In percent of what there was in the year; null where the books are closed, or nothing was there. */
const usedOf = ({ availableSatang, spentSatang }: FundListLine) =>
  availableSatang === null || availableSatang <= 0
    ? null
    : Math.round(((spentSatang ?? 0) / availableSatang) * 1000) / 10

const figures: Partial<Record<Column, (fund: FundListLine) => number | null>> = {
  projects: ({ projects }) => projects,
  left: ({ leftSatang }) => leftSatang,
  used: usedOf,
}

function sortedBy(funds: readonly FundListLine[], sort: FundSort, kindWord: (fund: FundListLine) => string) {
  const column = sort.replace('-', '') as Column
  const turn = sort.startsWith('-') ? -1 : 1
  const figure = figures[column]
  const text =
    column === 'name'
      ? ({ nameTh }: FundListLine) => nameTh
      : column === 'kind'
        ? kindWord
        : (fund: FundListLine) => fund.code
  return [...funds].sort((a, b) => {
    if (!figure) return turn * text(a).localeCompare(text(b), 'th')
    const [of, other] = [figure(a), figure(b)]
    return of === null || other === null ? Number(of === null) - Number(other === null) : turn * (of - other)
  })
}

export function FundTable({ funds }: { funds: FundListLine[] | undefined }) {
  const { t } = useText()
  const { sort = 'code' } = route.useSearch()
  return (
    <div className="table-frame">
      <table className="table stacked-table" aria-busy={funds === undefined}>
        <caption className="hidden-visually">{t('funds.title')}</caption>
        <thead>
          <tr>
            {SHOWN.map((column) =>
              column === 'area' ? (
                <th key={column} scope="col">
                  {t('funds.area')}
                </th>
              ) : (
                <Sort key={column} column={column} />
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {funds ? (
            sortedBy(funds, sort, ({ kind }) => t(`funds.kind.${kind}`)).map((fund) => (
              <Row key={fund.id} fund={fund} />
            ))
          ) : (
            <SkeletonRows rows={8} columns={SHOWN.length} />
          )}
        </tbody>
      </table>
    </div>
  )
}

function Row({ fund }: { fund: FundListLine }) {
  const { t, language, day, number, baht } = useText()
  const used = usedOf(fund)
  return (
    <tr data-linked>
      <td className="nowrap">{fund.code}</td>
      <th scope="row">
        <Link to="/office/funds/$id" params={{ id: fund.id }} search={{}}>
          {(language === 'en' && fund.nameEn) || fund.nameTh}
        </Link>
        {fund.closedOn && <span className="small soft"> {t('funds.closed-on', { day: day(fund.closedOn) })}</span>}
        <span className="small soft fund-runs">{fund.organizationName}</span>
      </th>
      <td>{t(`funds.kind.${fund.kind}`)}</td>
      <td>
        <AreaName code={fund.areaCode} />
      </td>
      <td className="figure" data-word={t('funds.list.projects')}>
        {number(fund.projects)}
      </td>
      <td className="figure" data-word={t('funds.list.left')}>
        {fund.leftSatang === null ? '–' : baht(fund.leftSatang)}
      </td>
      <td className="figure" data-word={t('funds.list.used')}>
        {used === null ? '–' : `${used}%`}
      </td>
    </tr>
  )
}

function Sort({ column }: { column: Column }) {
  const { t } = useText()
  const { sort = 'code' } = route.useSearch()
  const navigate = route.useNavigate()
  const isFigure = FIGURES.includes(column)
  return (
    <SortHeader
      label={t(`funds.list.${column}`)}
      direction={sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : undefined}
      isFigure={isFigure}
      first={isFigure ? 'descending' : 'ascending'}
      onSort={(next) => {
        const chosen = next === 'ascending' ? column : (`-${column}` as const)
        void navigate({ search: (now) => ({ ...now, sort: chosen === 'code' ? undefined : chosen }), replace: true })
      }}
    />
  )
}
