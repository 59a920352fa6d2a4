import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { ChartNoAxesCombined, Download, Landmark, Plus } from 'lucide-react'
import { useState } from 'react'
import { canAddFunds } from '../../../domain/funds/funds/fund.policy.ts'
import { hasRole } from '../../../domain/ground/access/scope.policy.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { apiUrl } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { AddFund } from './AddFund.tsx'
import { FundFilter } from './FundFilter.tsx'
import { FundTable } from './FundTable.tsx'
import { fundsQuery } from './search.ts'
import { useFunds } from './useFunds.ts'
import './funds.css'

const route = getRouteApi('/office/funds')

export function FundList() {
  const { t, number } = useText()
  const { actor } = useMe()
  const search = route.useSearch()
  const navigate = useNavigate()
  const funds = useFunds(fundsQuery(search))
  const [isAdding, setAdding] = useState(false)
  const mayAdd = canAddFunds(actor)
  const mayFollow = hasRole(actor, 'network-admin', 'fund-officer', 'mentor')
  const listed = funds.data?.pages.flatMap((page) => page.funds)
  const add = (
    <Button look="primary" icon={Plus} onPress={() => setAdding(true)}>
      {t('funds.add')}
    </Button>
  )
  const isNarrowed = Boolean(search.kind || search.q)
  return (
    <Page
      title={t('funds.title')}
      lead={t('funds.lead')}
      actions={
        <>
          {mayFollow && (
            <>
              <Link to="/office/funds/exchange" search={{}} className={buttonClass('secondary')}>
                {t('fund-exports.of-area')}
              </Link>
              <Link to="/office/evaluations" search={{}} className={buttonClass('secondary')}>
                {t('evaluations.title')}
              </Link>
            </>
          )}
          <Link to="/office/fund-figures" search={{}} className={buttonClass('secondary')}>
            <ChartNoAxesCombined size={18} aria-hidden />
            {t('funds.to-figures')}
          </Link>
          <a className={buttonClass('secondary')} href={apiUrl('/funds.xlsx', fundsQuery(search))} download>
            <Download size={18} aria-hidden />
            .xlsx
          </a>
          {mayAdd && add}
        </>
      }
    >
      <FundFilter />
      {funds.isError && <Failed error={funds.error} onRetry={() => void funds.refetch()} />}
      {listed && listed.length > 0 && (
        <p className="small soft" role="status">
          {t(funds.hasNextPage ? 'funds.first' : 'funds.count', { count: number(listed.length) })}
        </p>
      )}
      {listed?.length === 0 ? (
        <EmptyState icon={Landmark} title={t(isNarrowed ? 'funds.none-match' : 'funds.none')}>
          {t(isNarrowed ? 'funds.none-match-hint' : mayAdd ? 'funds.none-add-hint' : 'funds.none-hint')}
        </EmptyState>
      ) : (
        !funds.isError && <FundTable funds={listed} />
      )}
      {funds.hasNextPage && (
        <Button isDisabled={funds.isFetchingNextPage} onPress={() => void funds.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
      <Dialog title={t('funds.add')} isOpen={isAdding} onClose={() => setAdding(false)}>
        <AddFund
          onClose={() => setAdding(false)}
          onAdded={(id) => void navigate({ to: '/office/funds/$id', params: { id }, search: {} })}
        />
      </Dialog>
    </Page>
  )
}
