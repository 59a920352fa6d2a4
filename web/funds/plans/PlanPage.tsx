// The year's population, money plan and approval, and below them the plans by issue.
import { getRouteApi } from '@tanstack/react-router'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { Failed } from '../../ui/Failed.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { FundFrame } from '../funds/FundFrame.tsx'
import { FundYearSwitch } from '../funds/FundYearSwitch.tsx'
import { boundsOf, fiscalYearOf } from '../funds/fiscal-year.ts'
import { useRegulationOn } from '../regulations/useRegulations.ts'
import { IssuePlans } from './IssuePlans.tsx'
import { PlanApproval } from './PlanApproval.tsx'
import { useFundYear } from './usePlans.ts'
import { YearPlan } from './YearPlan.tsx'
import './plans.css'

const route = getRouteApi('/office/funds/$id/plan')

export function PlanPage() {
  const { id } = route.useParams()
  const { year } = route.useSearch()
  return (
    <FundFrame id={id} part="plan" year={year}>
      {(fund) => <Plan fund={fund} />}
    </FundFrame>
  )
}

function Plan({ fund }: { fund: Fund }) {
  const { today } = useMe()
  const { year = fiscalYearOf(today) } = route.useSearch()
  const navigate = route.useNavigate()
  const filled = useFundYear(fund.id, year)
  const regulation = useRegulationOn(fund.kind, boundsOf(year).from)
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
      {filled.isError && <Failed error={filled.error} onRetry={() => void filled.refetch()} />}
      {filled.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {filled.data && (
        <>
          <PlanApproval fund={fund} year={filled.data} regulation={regulation} />
          <YearPlan key={`${year} ${filled.data.revision}`} fund={fund} year={filled.data} regulation={regulation} />
        </>
      )}
      <IssuePlans key={year} fund={fund} year={year} />
    </>
  )
}
