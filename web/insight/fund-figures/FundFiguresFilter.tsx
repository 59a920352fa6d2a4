import { getRouteApi } from '@tanstack/react-router'
import { FundKind } from '../../../domain/funds/funds/fund.ts'
import { USES } from '../../../domain/funds/plans/fund-year.ts'
import { TARGET_GROUPS } from '../../../domain/funds/projects/project-lists.ts'
import { ROLL_UPS, type RollUpBy } from '../../../domain/insight/fund-figures/fund-roll-up.ts'
import { useIssueLists } from '../../funds/issues/useIssueLists.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { type FundFiguresSearch, type View, viewsOf } from './search.ts'

const route = getRouteApi('/office/fund-figures')
const FIRST_YEAR = 2018
const shownRollUps = ROLL_UPS.filter((by) => by !== 'applicant')

type Props = { by: RollUpBy; view: View; thisYear: number }

export function FundFiguresFilter({ by, view, thisYear }: Props) {
  const { t } = useText()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const ask = (change: FundFiguresSearch) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })
  return (
    <search className="fund-figures-filter not-printed" aria-label={t('fund-figures.filter')}>
      <div className="fund-figures-switches">
        <Choice
          label={t('fund-figures.by')}
          value={by}
          onChange={(next) => ask({ by: next === 'area' ? undefined : (next as RollUpBy), sort: undefined })}
          options={shownRollUps.map((code) => ({ code, word: t(`fund-figures.by.${code}`) }))}
        />
        <Segmented
          label={t('fund-figures.view')}
          value={view}
          onChange={(next) => ask({ view: next === 'projects' ? undefined : next, sort: undefined })}
          options={viewsOf(by).map((code) => ({ code, word: t(`fund-figures.view.${code}`) }))}
        />
      </div>
      <Narrowing search={search} ask={ask} thisYear={thisYear} />
    </search>
  )
}

type Narrow = { search: FundFiguresSearch; ask: (change: FundFiguresSearch) => void; thisYear: number }
const chosen = (code: string) => (code === '' ? undefined : Number(code))

function Narrowing({ search, ask, thisYear }: Narrow) {
  const { t, day } = useText()
  const common = useIssueLists().data?.find(({ code }) => code === 'common')
  const years = Array.from({ length: thisYear + 1 - FIRST_YEAR }, (_, back) => String(thisYear - back))
  return (
    <div className="fund-figures-narrowing">
      <Choice
        label={t('funds.fiscal-year')}
        value={String(search.year ?? thisYear)}
        onChange={(code) =>
          ask({ year: code === 'all' ? 'all' : Number(code) === thisYear ? undefined : Number(code) })
        }
        options={[
          ...years.map((code) => ({ code, word: day(`${code}-01-01`, 'short', 'year') })),
          { code: 'all', word: t('fund-figures.all-years') },
        ]}
      />
      <Choice
        label={t('funds.kind')}
        none={t('funds.any-kind')}
        value={search.kind ?? ''}
        onChange={(code) => ask({ kind: code || undefined })}
        options={FundKind.options.map((code) => ({ code, word: t(`funds.kind.${code}`) }))}
      />
      <Choice
        label={t('fund-figures.by.support')}
        none={t('fund-figures.any')}
        value={search.support === undefined ? '' : String(search.support)}
        onChange={(code) => ask({ support: chosen(code) })}
        options={USES.map((code) => ({ code, word: t(`funds.use.${code}`) }))}
      />
      <Choice
        label={t('fund-figures.by.group')}
        none={t('fund-figures.any')}
        value={search.group === undefined ? '' : String(search.group)}
        onChange={(code) => ask({ group: chosen(code) })}
        options={Object.entries(TARGET_GROUPS).map(([code, word]) => ({ code, word }))}
      />
      <Choice
        label={t('fund-figures.by.issue')}
        none={t('fund-figures.any')}
        value={search.issue ?? ''}
        onChange={(code) => ask({ issue: code || undefined })}
        options={common?.issues.map(({ code, nameTh }) => ({ code, word: nameTh })) ?? []}
      />
    </div>
  )
}
