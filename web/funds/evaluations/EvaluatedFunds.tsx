// Funds with their grades of three years: who stands where, and whom nobody judged yet.
import { getRouteApi, Link } from '@tanstack/react-router'
import { ClipboardCheck, Download } from 'lucide-react'
import { AssessorKind, type EvaluatedFund } from '../../../domain/funds/evaluations/evaluation.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { CheckChips } from '../../ui/CheckChips.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DelayedSearch } from '../../ui/DelayedSearch.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { SkeletonRows } from '../../ui/Skeleton.tsx'
import { SortHeader } from '../../ui/SortHeader.tsx'
import { fiscalYearOf } from '../funds/fiscal-year.ts'
import type { EvaluationsSearch, GRADE_SORTS } from './search.ts'
import { gradesUrl, useEvaluatedFunds } from './useEvaluations.ts'
import '../../ui/table.css'
import '../../ui/stacked-table.css'
import './evaluations.css'

const route = getRouteApi('/office/evaluations')
type Sort = (typeof GRADE_SORTS)[number]

const gradeIn = ({ years }: EvaluatedFund, year: number) => years.find(({ fiscalYear }) => fiscalYear === year)

function sortedBy(funds: readonly EvaluatedFund[], sort: Sort, year: number) {
  const by = sort.replace('-', '') as 'code' | 'name' | 'points'
  const compare = {
    code: (a: EvaluatedFund, b: EvaluatedFund) => a.code.localeCompare(b.code),
    name: (a: EvaluatedFund, b: EvaluatedFund) => a.nameTh.localeCompare(b.nameTh, 'th'),
    points: (a: EvaluatedFund, b: EvaluatedFund) => (gradeIn(a, year)?.total ?? -1) - (gradeIn(b, year)?.total ?? -1),
  }[by]
  const sorted = [...funds].sort(compare)
  return sort.startsWith('-') ? sorted.reverse() : sorted
}

export function EvaluatedFunds() {
  const { t } = useText()
  const { today } = useMe()
  const search = route.useSearch()
  const { year = fiscalYearOf(today) - 1, assessor, q = '', missing, sort = 'code' } = search
  const funds = useEvaluatedFunds({ year, assessor })
  const asked = funds.data?.filter(
    (fund) =>
      (fund.nameTh.includes(q.trim()) || fund.code.toLowerCase().includes(q.trim().toLowerCase())) &&
      (!missing || !gradeIn(fund, year)),
  )
  return (
    <Page
      title={t('evaluations.title')}
      lead={t('evaluations.lead')}
      crumbs={<Link to="/office/funds">{t('funds.title')}</Link>}
      actions={
        <a className={buttonClass()} href={gradesUrl({ year, assessor })} download>
          <Download size={18} aria-hidden />
          {t('evaluations.export')}
        </a>
      }
    >
      <Filter year={year} />
      {funds.isError && <Failed error={funds.error} onRetry={() => void funds.refetch()} />}
      {asked?.length === 0 ? (
        <EmptyState icon={ClipboardCheck} title={t('evaluations.none-match')}>
          {t('evaluations.none-match-hint')}
        </EmptyState>
      ) : (
        !funds.isError && <GradeTable funds={asked && sortedBy(asked, sort, year)} year={year} />
      )}
    </Page>
  )
}

function Filter({ year }: { year: number }) {
  const { t, day } = useText()
  const { today } = useMe()
  const { assessor, q, missing } = route.useSearch()
  const navigate = route.useNavigate()
  const filter = (change: Partial<EvaluationsSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })
  const years = Array.from({ length: 6 }, (_, back) => fiscalYearOf(today) - back)
  return (
    <search className="evaluation-filter not-printed" aria-label={t('evaluations.filter')}>
      <DelayedSearch
        label={t('funds.search')}
        hint={t('funds.search')}
        value={q ?? ''}
        onChange={(text) => filter({ q: text || undefined })}
      />
      <Choice
        label={t('funds.fiscal-year')}
        hideLabel
        value={String(year)}
        onChange={(code) => filter({ year: Number(code) })}
        options={years.map((one) => ({ code: String(one), word: day(`${one}-01-01`, 'short', 'year') }))}
      />
      <Choice
        label={t('evaluations.whose')}
        hideLabel
        none={t('evaluations.anybody')}
        value={assessor ?? ''}
        onChange={(code) => filter({ assessor: code || undefined })}
        options={AssessorKind.options.map((code) => ({ code, word: t(`evaluations.assessor.${code}`) }))}
      />
      <CheckChips
        label={t('evaluations.narrow')}
        value={missing ? ['missing'] : []}
        onChange={(chosen) => filter({ missing: chosen.length > 0 ? true : undefined })}
        options={[{ code: 'missing', word: t('evaluations.missing') }]}
      />
    </search>
  )
}

function GradeTable({ funds, year }: { funds: EvaluatedFund[] | undefined; year: number }) {
  const { t, day } = useText()
  const years = [year, year - 1, year - 2]
  return (
    <div className="table-frame">
      <table className="table stacked-table" aria-busy={funds === undefined}>
        <caption className="hidden-visually">{t('evaluations.title')}</caption>
        <thead>
          <tr>
            <Sorted by="code" />
            <Sorted by="name" />
            <Sorted by="points" year={year} />
            {years.slice(1).map((one) => (
              <th key={one} scope="col">
                {day(`${one}-01-01`, 'short', 'year')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {funds ? (
            funds.map((fund) => (
              <tr key={fund.fundId} data-linked>
                <td className="nowrap">{fund.code}</td>
                <th scope="row">
                  <Link to="/office/funds/$id/evaluation" params={{ id: fund.fundId }} search={{ year }}>
                    {fund.nameTh}
                  </Link>
                </th>
                {years.map((one) => (
                  <td key={one} data-word={day(`${one}-01-01`, 'short', 'year')}>
                    <Grade of={gradeIn(fund, one)} />
                  </td>
                ))}
              </tr>
            ))
          ) : (
            <SkeletonRows rows={8} columns={5} />
          )}
        </tbody>
      </table>
    </div>
  )
}

function Grade({ of }: { of: EvaluatedFund['years'][number] | undefined }) {
  const { t } = useText()
  if (!of) return <span className="soft">{t('evaluations.not-evaluated')}</span>
  return (
    <>
      <strong>{[of.total, of.grade].filter((one) => one !== null).join(' · ')}</strong>{' '}
      <span className="small soft">{t(`evaluations.assessor.${of.assessorKind}`)}</span>
    </>
  )
}

function Sorted({ by, year }: { by: 'code' | 'name' | 'points'; year?: number }) {
  const { t, day } = useText()
  const { sort = 'code' } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <SortHeader
      label={by === 'points' ? day(`${year}-01-01`, 'short', 'year') : t(`funds.${by}`)}
      direction={sort === by ? 'ascending' : sort === `-${by}` ? 'descending' : undefined}
      first={by === 'points' ? 'descending' : 'ascending'}
      onSort={(next) => {
        const chosen = next === 'ascending' ? by : (`-${by}` as const)
        void navigate({ search: (now) => ({ ...now, sort: chosen === 'code' ? undefined : chosen }), replace: true })
      }}
    />
  )
}
