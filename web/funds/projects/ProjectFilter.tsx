import { getRouteApi } from '@tanstack/react-router'
import { Checkbox } from 'react-aria-components'
import { PROJECT_ORDERS } from '../../../domain/funds/projects/project.ts'
import { PROJECT_STATUSES } from '../../../domain/funds/projects/project-status.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { DelayedSearch } from '../../ui/DelayedSearch.tsx'
import { fiscalYearOf } from '../funds/fiscal-year.ts'
import { useFund, useFunds } from '../funds/useFunds.ts'
import { useIssueLists } from '../issues/useIssueLists.ts'
import type { ProjectsSearch } from './search.ts'

const route = getRouteApi('/office/projects')
const TYPES = ['1', '2', '3', '4', '5'] as const
const YEARS_BACK = 6

function useNarrow() {
  const navigate = route.useNavigate()
  return (change: Partial<ProjectsSearch>) =>
    void navigate({ search: (now) => ({ ...now, page: undefined, ...change }), replace: true, resetScroll: false })
}

export function ProjectFilter() {
  const { t } = useText()
  const { q, status, type, mine, sort = 'newest', down } = route.useSearch()
  const narrow = useNarrow()
  return (
    <search className="project-filter not-printed" aria-label={t('projects.filter')}>
      <DelayedSearch
        label={t('projects.search')}
        hint={t('projects.search')}
        value={q ?? ''}
        onChange={(text) => narrow({ q: text || undefined })}
      />
      <FundChoice />
      <YearChoice />
      <Choice
        label={t('funds.status')}
        none={t('projects.any')}
        value={status ?? ''}
        onChange={(code) => narrow({ status: code || undefined })}
        options={PROJECT_STATUSES.map((code) => ({ code, word: t(`funds.status.${code}`) }))}
      />
      <Choice
        label={t('funds.support-type')}
        none={t('projects.any')}
        value={type === undefined ? '' : (String(type) as (typeof TYPES)[number])}
        onChange={(code) => narrow({ type: code ? Number(code) : undefined })}
        options={TYPES.map((code) => ({ code, word: t(`funds.use.${code}`) }))}
      />
      <IssueChoice />
      <Choice
        label={t('projects.order')}
        value={sort}
        onChange={(code) => narrow({ sort: code === 'newest' || code === '' ? undefined : code, down: undefined })}
        options={PROJECT_ORDERS.map((code) => ({ code, word: t(`projects.order.${code}`) }))}
      />
      <div className="project-ticks">
        <Tick word={t('projects.mine')} isOn={mine === true} onChange={(is) => narrow({ mine: is || undefined })} />
        {sort !== 'newest' && (
          <Tick word={t('projects.down')} isOn={down === true} onChange={(is) => narrow({ down: is || undefined })} />
        )}
      </div>
    </search>
  )
}

function Tick({ word, isOn, onChange }: { word: string; isOn: boolean; onChange: (isOn: boolean) => void }) {
  return (
    <Checkbox className="chip" isSelected={isOn} onChange={onChange}>
      <span className="chip-mark" aria-hidden>
        {isOn ? '✓' : ''}
      </span>
      {word}
    </Checkbox>
  )
}

/** Among the first two hundred; the one that the address names is always there. */
function FundChoice() {
  const { t } = useText()
  const { fund } = route.useSearch()
  const narrow = useNarrow()
  const funds = useFunds({}).data?.pages.flatMap((page) => page.funds) ?? []
  const named = useFund(fund ?? '', fund !== undefined).data
  const listed = named && !funds.some(({ id }) => id === named.id) ? [named, ...funds] : funds
  return (
    <Choice
      label={t('funds.fund')}
      none={t('projects.any')}
      value={fund ?? ''}
      onChange={(id) => narrow({ fund: id || undefined })}
      options={listed.map(({ id, code, nameTh }) => ({ code: id, word: `${code} ${nameTh}` }))}
    />
  )
}

function YearChoice() {
  const { t, day } = useText()
  const { today } = useMe()
  const { year } = route.useSearch()
  const narrow = useNarrow()
  const now = fiscalYearOf(today) + 1
  const years = Array.from({ length: YEARS_BACK }, (_, back) => now - back)
  return (
    <Choice
      label={t('funds.fiscal-year')}
      none={t('projects.any')}
      value={year === undefined ? '' : String(year)}
      onChange={(code) => narrow({ year: code ? Number(code) : undefined })}
      options={[...new Set([...years, ...(year ? [year] : [])])].map((each) => ({
        code: String(each),
        word: day(`${each}-01-01`, 'short', 'year'),
      }))}
    />
  )
}

/** Issues of all lists; the same code in two lists is the same issue here. */
function IssueChoice() {
  const { t, language } = useText()
  const { issue } = route.useSearch()
  const narrow = useNarrow()
  const issues = new Map(
    (useIssueLists().data ?? []).flatMap((list) =>
      list.issues.map((one) => [one.code, (language === 'en' && one.nameEn) || one.nameTh] as const),
    ),
  )
  return (
    <Choice
      label={t('funds.issue')}
      none={t('projects.any')}
      value={issue ?? ''}
      onChange={(code) => narrow({ issue: code || undefined })}
      options={[...issues].map(([code, word]) => ({ code, word }))}
    />
  )
}
