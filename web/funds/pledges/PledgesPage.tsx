// ผู้ร่วมทุน: who pledged how much to which issue in a year, and what projects made of it.
import { getRouteApi } from '@tanstack/react-router'
import { HandCoins, Plus } from 'lucide-react'
import { useState } from 'react'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { pledgeMatrix } from '../../../domain/funds/pledges/pledge.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { FundFrame } from '../funds/FundFrame.tsx'
import { FundYearSwitch } from '../funds/FundYearSwitch.tsx'
import { fiscalYearOf } from '../funds/fiscal-year.ts'
import { useIssueLists } from '../issues/useIssueLists.ts'
import { AddPledge } from './AddPledge.tsx'
import { PledgeCards } from './PledgeCards.tsx'
import { PledgeMatrixTable } from './PledgeMatrixTable.tsx'
import { usePledges } from './usePledges.ts'
import './pledges.css'

const route = getRouteApi('/office/funds/$id/pledges')

export function PledgesPage() {
  const { id } = route.useParams()
  const { year } = route.useSearch()
  return (
    <FundFrame id={id} part="pledges" year={year}>
      {(fund) => <Pledges fund={fund} />}
    </FundFrame>
  )
}

function Pledges({ fund }: { fund: Fund }) {
  const { t, language } = useText()
  const { today } = useMe()
  const navigate = route.useNavigate()
  const { year = fiscalYearOf(today) } = route.useSearch()
  const pledges = usePledges(fund.id, year)
  const list = useIssueLists().data?.find(({ id }) => id === fund.issueListId)
  const [isAdding, setAdding] = useState(false)
  const issues = (list?.issues ?? []).map(({ code, nameTh, nameEn }) => ({
    code,
    name: (language === 'en' && nameEn) || nameTh,
  }))
  const add = fund.may.keep && (
    <Button look="primary" icon={Plus} onPress={() => setAdding(true)}>
      {t('pledges.add')}
    </Button>
  )
  return (
    <>
      <div className="fund-asked not-printed">
        <FundYearSwitch
          fund={fund}
          year={year}
          onChange={(next) =>
            void navigate({ search: (now) => ({ ...now, year: next }), replace: true, resetScroll: false })
          }
        />
      </div>
      {pledges.isError && <Failed error={pledges.error} onRetry={() => void pledges.refetch()} />}
      {pledges.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {pledges.data?.length === 0 && (
        <EmptyState icon={HandCoins} title={t('pledges.none')} actions={add}>
          {t(fund.may.keep ? 'pledges.none-add' : 'pledges.none-hint')}
        </EmptyState>
      )}
      {pledges.data && pledges.data.length > 0 && (
        <>
          <Section title={t('pledges.matrix')} aside={add}>
            <PledgeMatrixTable matrix={pledgeMatrix(issues, pledges.data)} />
          </Section>
          <Section title={t('pledges.each')}>
            <PledgeCards fund={fund} pledges={pledges.data} />
          </Section>
        </>
      )}
      <Dialog title={t('pledges.add')} isOpen={isAdding} onClose={() => setAdding(false)}>
        <AddPledge
          fundId={fund.id}
          year={year}
          issues={issues}
          known={pledges.data ?? []}
          onDone={() => setAdding(false)}
        />
      </Dialog>
    </>
  )
}
