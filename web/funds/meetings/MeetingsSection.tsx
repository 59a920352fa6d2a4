import { Link, useNavigate } from '@tanstack/react-router'
import { CalendarPlus, CalendarX, CircleAlert, CircleCheck } from 'lucide-react'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import type { Meeting } from '../../../domain/funds/meetings/meeting.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { fiscalYearOf } from '../funds/fiscal-year.ts'
import { firstAgenda } from './first-agenda.ts'
import { useCallMeeting, useMeetings } from './useMeetings.ts'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

/** Of a fiscal year; at least four are expected of a fund. */
export function MeetingsSection({ fund, year }: { fund: Fund; year: number }) {
  const { t } = useText()
  const meetings = useMeetings(fund.id, year)
  const held = meetings.data ?? []
  return (
    <Section
      title={t('meetings.title')}
      aside={fund.may.keep && meetings.data && <CallMeeting fund={fund} year={year} held={held} />}
    >
      {meetings.isError && <Failed error={meetings.error} onRetry={() => void meetings.refetch()} />}
      {meetings.isPending && <Skeleton />}
      {meetings.data?.length === 0 && (
        <EmptyState icon={CalendarX} title={t('meetings.none')}>
          {t(fund.may.keep ? 'meetings.none-hint' : 'meetings.none-ask')}
        </EmptyState>
      )}
      {held.length > 0 && (
        <div className="table-frame">
          <table className="table stacked-table">
            <caption className="hidden-visually">{t('meetings.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('meetings.number')}</th>
                <th scope="col">{t('funds.on-day')}</th>
                <th scope="col">{t('meetings.place')}</th>
                <th scope="col">{t('meetings.decided')}</th>
                <th scope="col">{t('meetings.state')}</th>
              </tr>
            </thead>
            <tbody>
              {held.map((meeting) => (
                <Row key={meeting.id} fundId={fund.id} meeting={meeting} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  )
}

function Row({ fundId, meeting }: { fundId: string; meeting: Meeting }) {
  const { t, day } = useText()
  const { today } = useMe()
  const isAhead = meeting.onDay > today
  return (
    <tr data-linked>
      <th scope="row">
        <Link to="/office/funds/$id/meetings/$meetingId" params={{ id: fundId, meetingId: meeting.id }}>
          {t('meetings.meeting', { number: meeting.number, year: meeting.fiscalYear + 543 })}
        </Link>
      </th>
      <td className="nowrap">{day(meeting.onDay)}</td>
      <td>{meeting.place}</td>
      <td>{meeting.decisions.length > 0 && t('meetings.decided-count', { count: meeting.decisions.length })}</td>
      <td>
        {meeting.adoptedAt ? (
          <Badge icon={CircleCheck}>{t('meetings.adopted')}</Badge>
        ) : isAhead ? (
          t('meetings.ahead')
        ) : meeting.hasQuorum ? (
          t('meetings.not-adopted')
        ) : (
          <Badge icon={CircleAlert} look="due">
            {t('meetings.no-quorum')}
          </Badge>
        )}
      </td>
    </tr>
  )
}

/** With the next number of the year and the usual agenda; the rest is written on its page. */
function CallMeeting({ fund, year, held }: { fund: Fund; year: number; held: readonly Meeting[] }) {
  const { t } = useText()
  const { today } = useMe()
  const call = useCallMeeting(fund.id)
  const navigate = useNavigate()
  const number = Math.max(0, ...held.map((meeting) => meeting.number)) + 1
  const begin = () =>
    call.mutate(
      {
        ...{ id: newId(), number, fiscalYear: year, onDay: today, place: '', minutes: '', present: [] },
        agenda: firstAgenda((kind) => t(`meetings.usual.${kind}`)),
      },
      {
        onSuccess: ({ id }) =>
          void navigate({ to: '/office/funds/$id/meetings/$meetingId', params: { id: fund.id, meetingId: id } }),
      },
    )
  return (
    <div>
      <Button icon={CalendarPlus} isDisabled={call.isPending || year < fiscalYearOf(today) - 1} onPress={begin}>
        {t('meetings.call')}
      </Button>
      {call.isError && <Failed error={call.error} />}
    </div>
  )
}
