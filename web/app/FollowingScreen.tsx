// What runs and waits in all projects that one works on or follows, or of one fund: reports, activities by day, the mentors' trail.
import { getRouteApi, Link } from '@tanstack/react-router'
import { monthAround } from '../../domain/funds/activities/activity-calendar.ts'
import { MonthCalendar } from '../funds/activities/MonthCalendar.tsx'
import { useCalendar } from '../funds/activities/useActivities.ts'
import { useFund } from '../funds/funds/useFunds.ts'
import { WaitingReports } from '../funds/instalment-reports/WaitingReports.tsx'
import { Trail } from '../funds/mentoring/Trail.tsx'
import { useMe } from '../ground/sign-in/useMe.ts'
import { useText } from '../text/useText.ts'
import { Page } from '../ui/Page.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { FOLLOWING_VIEWS } from './following-search.ts'

const route = getRouteApi('/office/following')

export function FollowingScreen() {
  const { t } = useText()
  const { view = 'waiting', fund } = route.useSearch()
  return (
    <Page title={t('following.title')} lead={<Whose fundId={fund} />}>
      <Tabs
        label={t('following.views')}
        chosen={view}
        tabs={FOLLOWING_VIEWS.map((id) => ({
          id,
          word: t(`following.view.${id}`),
          link: { to: '/office/following', search: { view: id, fund } },
        }))}
      />
      {view === 'waiting' && <Waiting />}
      {view === 'calendar' && <Calendar />}
      {view === 'trail' && <AllTrails />}
    </Page>
  )
}

function Whose({ fundId }: { fundId: string | undefined }) {
  const { t } = useText()
  return fundId ? <OfFund fundId={fundId} /> : <p>{t('following.of-all')}</p>
}

function OfFund({ fundId }: { fundId: string }) {
  const { t } = useText()
  const { view } = route.useSearch()
  const fund = useFund(fundId)
  return (
    <p>
      {t('following.of-fund', { fund: fund.data?.nameTh ?? '…' })} ·{' '}
      <Link to="/office/following" search={{ view }}>
        {t('following.show-all')}
      </Link>
    </p>
  )
}

function Waiting() {
  const { fund, only, sort } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <WaitingReports
      fundId={fund}
      only={only}
      sort={sort ?? 'due'}
      onChange={(part) => void navigate({ search: (now) => ({ ...now, ...part }), replace: true, resetScroll: false })}
    />
  )
}

function Calendar() {
  const { today } = useMe()
  const { fund, month = today.slice(0, 7) } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <MonthCalendar
      month={month}
      entries={useCalendar({ fundId: fund, ...monthAround(month) })}
      onMonth={(next) => void navigate({ search: (now) => ({ ...now, month: next }), replace: true })}
      namesProjects
    />
  )
}

function AllTrails() {
  const { fund, year, mentor, open } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <Trail
      of={{ fundId: fund }}
      wanted={{ year, mentorId: mentor, open }}
      onWanted={({ year: next, mentorId, open: isOpen }) =>
        void navigate({
          search: (now) => ({ ...now, year: next, mentor: mentorId, open: isOpen }),
          replace: true,
          resetScroll: false,
        })
      }
    />
  )
}
