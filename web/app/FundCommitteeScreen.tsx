// Who decides for a fund, and when they met.
import { getRouteApi } from '@tanstack/react-router'
import type { Fund } from '../../domain/funds/funds/fund.ts'
import { CommitteeSection } from '../funds/committees/CommitteeSection.tsx'
import { FundFrame } from '../funds/funds/FundFrame.tsx'
import { FundYearSwitch } from '../funds/funds/FundYearSwitch.tsx'
import { fiscalYearOf } from '../funds/funds/fiscal-year.ts'
import { MeetingsSection } from '../funds/meetings/MeetingsSection.tsx'
import { useMe } from '../ground/sign-in/useMe.ts'
import { useText } from '../text/useText.ts'
import { Notice } from '../ui/Notice.tsx'

const route = getRouteApi('/office/funds/$id/committee')

export function FundCommitteeScreen() {
  const { id } = route.useParams()
  const { year } = route.useSearch()
  return (
    <FundFrame id={id} part="committee" year={year}>
      {(fund) => <Shown fund={fund} />}
    </FundFrame>
  )
}

function Shown({ fund }: { fund: Fund }) {
  const { t } = useText()
  const { today } = useMe()
  const { year = fiscalYearOf(today) } = route.useSearch()
  const navigate = route.useNavigate()
  if (!fund.may.readBooks) return <Notice kind="info">{t('committees.shut')}</Notice>
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
      <MeetingsSection fund={fund} year={year} />
      <CommitteeSection fund={fund} />
    </>
  )
}
