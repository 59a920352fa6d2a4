// ส่งออก/นำเข้า of one fund: tables that other programmes read.
import { getRouteApi } from '@tanstack/react-router'
import { BookLock } from 'lucide-react'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Section } from '../../ui/Page.tsx'
import { FundFrame } from '../funds/FundFrame.tsx'
import { FundYearSwitch } from '../funds/FundYearSwitch.tsx'
import { fiscalYearOf } from '../funds/fiscal-year.ts'
import { ExportTable } from './ExportTable.tsx'

const route = getRouteApi('/office/funds/$id/exchange')

export function ExchangePage() {
  const { id } = route.useParams()
  const { year } = route.useSearch()
  return (
    <FundFrame id={id} part="exchange" year={year}>
      {(fund) => <Exchange fund={fund} />}
    </FundFrame>
  )
}

function Exchange({ fund }: { fund: Fund }) {
  const { t } = useText()
  const { today } = useMe()
  const navigate = route.useNavigate()
  const { year = fiscalYearOf(today) } = route.useSearch()
  if (!fund.may.readBooks)
    return (
      <EmptyState icon={BookLock} title={t('funds.books-closed')}>
        {t('funds.books-closed-to-you')}
      </EmptyState>
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
      <Section title={t('fund-exports.title')}>
        <ExportTable asked={{ fundId: fund.id, budgetYear: year }} hasMany={false} />
      </Section>
    </>
  )
}
