// A fund on one page: what is due, its pots, what the year's money did, its projects, and who works for it.
import { getRouteApi } from '@tanstack/react-router'
import { Plus, Wallet } from 'lucide-react'
import { useState } from 'react'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Page.tsx'
import { VouchersWaiting } from '../vouchers/VouchersWaiting.tsx'
import { AddPot } from './AddPot.tsx'
import { FundDues } from './FundDues.tsx'
import { FundFrame } from './FundFrame.tsx'
import { FundOffices } from './FundOffices.tsx'
import { FundProfile } from './FundProfile.tsx'
import { FundYear } from './FundYear.tsx'
import { FundYearSwitch } from './FundYearSwitch.tsx'
import { fiscalYearOf } from './fiscal-year.ts'
import { PotPanel } from './PotPanel.tsx'

const route = getRouteApi('/office/funds/$id')

export function FundPage() {
  const { id } = route.useParams()
  const { year: asked } = route.useSearch()
  const { today } = useMe()
  const navigate = route.useNavigate()
  const year = asked ?? fiscalYearOf(today)
  return (
    <FundFrame id={id} part="home" year={asked}>
      {(fund) => (
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
          {fund.may.readBooks ? <FundDues fund={fund} year={year} /> : <BooksAreClosed />}
          {fund.may.readBooks && <VouchersWaiting fund={fund} />}
          <FundYear fund={fund} year={year} />
          {fund.may.readBooks && <Pots fund={fund} year={year} />}
          {fund.may.readBooks && <FundOffices fund={fund} />}
          <FundProfile fund={fund} />
        </>
      )}
    </FundFrame>
  )
}

function BooksAreClosed() {
  const { t } = useText()
  return <Notice kind="info">{t('funds.books-closed-to-you')}</Notice>
}

function Pots({ fund, year }: { fund: Fund; year: number }) {
  const { t } = useText()
  const [isAdding, setAdding] = useState(false)
  const add = fund.may.keep && (
    <Button icon={Plus} onPress={() => setAdding(true)}>
      {t('funds.pot-add')}
    </Button>
  )
  return (
    <Section title={t('funds.pots')} aside={fund.pots.length > 0 && add}>
      {fund.pots.length === 0 && (
        <EmptyState icon={Wallet} title={t('funds.no-pot')} actions={add}>
          {t('funds.no-pot-hint')}
        </EmptyState>
      )}
      <div className="fund-pots">
        {fund.pots.map((pot) => (
          <PotPanel key={pot.id} fundId={fund.id} pot={pot} year={year} mayKeep={fund.may.keep} />
        ))}
      </div>
      <Dialog title={t('funds.pot-add')} isOpen={isAdding} onClose={() => setAdding(false)}>
        <AddPot fund={fund} onDone={() => setAdding(false)} />
      </Dialog>
    </Section>
  )
}
