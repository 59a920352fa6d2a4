import { getRouteApi } from '@tanstack/react-router'
import { Siren, UsersRound } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { DutyLists } from './DutyLists.tsx'
import { UrgentLine } from './UrgentLine.tsx'
import { useUrgentCases } from './useUrgent.ts'
import './urgent.css'

const route = getRouteApi('/office/urgent')
const STATES = ['open', 'closed'] as const

export function UrgentPage() {
  const { t } = useText()
  const { actor } = useMe()
  const { state = 'open' } = route.useSearch()
  const cases = useUrgentCases(state)
  const [showsDuties, setShowsDuties] = useState(false)
  const now = useNow()
  return (
    <Page
      title={t('urgent.title')}
      lead={t('urgent.lead')}
      actions={
        <Button icon={UsersRound} onPress={() => setShowsDuties(true)}>
          {t('urgent.duties')}
        </Button>
      }
    >
      <Tabs
        label={t('urgent.title')}
        chosen={state}
        tabs={STATES.map((id) => ({
          id,
          word: t(`urgent.state.${id}`),
          link: { to: '/office/urgent', search: { state: id === 'open' ? undefined : id } },
        }))}
      />
      {cases.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {cases.isError && <Failed error={cases.error} onRetry={() => void cases.refetch()} />}
      {cases.data?.length === 0 && (
        <EmptyState icon={Siren} title={t(`urgent.none.${state}`)}>
          {t('urgent.none-hint')}
        </EmptyState>
      )}
      {cases.data && cases.data.length > 0 && (
        <ul className="urgent-list">
          {cases.data.map((one) => (
            <UrgentLine key={one.id} one={one} now={now} isMine={one.named?.id === actor.accountId} />
          ))}
        </ul>
      )}
      <Dialog title={t('urgent.duties')} isOpen={showsDuties} onClose={() => setShowsDuties(false)} look="sheet">
        <DutyLists />
      </Dialog>
    </Page>
  )
}

/** Times that are waited go on while one looks. */
function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
