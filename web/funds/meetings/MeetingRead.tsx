import type { CommitteeMember } from '../../../domain/funds/committees/committee.ts'
import type { Meeting } from '../../../domain/funds/meetings/meeting.ts'
import { useText } from '../../text/useText.ts'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Quorum } from './MeetingForm.tsx'

/** As it was adopted, and for those who only read. */
export function MeetingRead({ meeting, members }: { meeting: Meeting; members: readonly CommitteeMember[] }) {
  const { t, day } = useText()
  const came = members.filter(({ id }) => meeting.present.includes(id)).map(({ name }) => name)
  return (
    <>
      <Facts>
        <Fact term={t('funds.on-day')}>{day(meeting.onDay, 'long')}</Fact>
        <Fact term={t('meetings.place')}>{meeting.place || '–'}</Fact>
        <Fact term={t('meetings.present')} wide>
          {came.join(', ') || '–'}
        </Fact>
      </Facts>
      <Quorum members={members} present={meeting.present} day={meeting.onDay} />
      <ol className="agenda-read">
        {meeting.agenda.map(({ id, kind, title }) => (
          <li key={id}>
            <span className="soft">{t(`meetings.kind.${kind}`)}</span> {title}
          </li>
        ))}
      </ol>
      {meeting.minutes && <div className="panel minutes">{meeting.minutes}</div>}
    </>
  )
}
