import { getRouteApi } from '@tanstack/react-router'
import { FundKind } from '../../../domain/funds/funds/fund.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { DelayedSearch } from '../../ui/DelayedSearch.tsx'
import { fiscalYearOf } from './fiscal-year.ts'
import type { FundsSearch } from './search.ts'

const route = getRouteApi('/office/funds')

export function FundFilter() {
  const { t, day } = useText()
  const { kind, q, year } = route.useSearch()
  const thisYear = fiscalYearOf(useMe().today)
  const navigate = route.useNavigate()
  const filter = (change: Partial<FundsSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })
  return (
    <search className="fund-filter not-printed" aria-label={t('funds.filter')}>
      <DelayedSearch
        label={t('funds.search')}
        hint={t('funds.search')}
        value={q ?? ''}
        onChange={(text) => filter({ q: text || undefined })}
      />
      <Choice
        label={t('funds.kind')}
        hideLabel
        none={t('funds.any-kind')}
        value={kind ?? ''}
        onChange={(code) => filter({ kind: code || undefined })}
        options={FundKind.options.map((code) => ({ code, word: t(`funds.kind.${code}`) }))}
      />
      <Choice
        label={t('funds.fiscal-year')}
        hideLabel
        value={String(year ?? thisYear)}
        onChange={(code) => filter({ year: Number(code) === thisYear ? undefined : Number(code) })}
        options={Array.from({ length: 8 }, (_, back) => String(thisYear - back)).map((code) => ({
          code,
          word: t('funds.year-named', { year: day(`${code}-01-01`, 'short', 'year') }),
        }))}
      />
    </search>
  )
}
