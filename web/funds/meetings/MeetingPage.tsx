// A meeting on one page: agenda, who came, minutes, and what was decided about projects.
import { getRouteApi, Link } from '@tanstack/react-router'
import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import type { Meeting } from '../../../domain/funds/meetings/meeting.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useCommittee } from '../committees/useCommittee.ts'
import { FundFrame } from '../funds/FundFrame.tsx'
import { Decisions } from './Decisions.tsx'
import { MeetingForm } from './MeetingForm.tsx'
import { MeetingRead } from './MeetingRead.tsx'
import { useAdoptMinutes, useMeeting } from './useMeetings.ts'
import './meetings.css'

const route = getRouteApi('/office/funds/$id/meetings/$meetingId')

export function MeetingPage() {
  const { id } = route.useParams()
  return (
    <FundFrame id={id} part="committee" year={undefined}>
      {(fund) => <Shown fund={fund} />}
    </FundFrame>
  )
}

function Shown({ fund }: { fund: Fund }) {
  const { t } = useText()
  const { id, meetingId } = route.useParams()
  const meeting = useMeeting(id, meetingId)
  const committee = useCommittee(id)
  if (meeting.isError) return <Failed error={meeting.error} onRetry={() => void meeting.refetch()} />
  if (!meeting.data || !committee.data) return <Skeleton />
  const { number, fiscalYear, adoptedAt } = meeting.data
  const mayWrite = fund.may.keep && adoptedAt === null
  const { members } = committee.data
  return (
    <>
      <Section
        title={t('meetings.meeting', { number, year: fiscalYear + 543 })}
        aside={
          <Link to="/office/funds/$id/committee" params={{ id }} search={{ year: fiscalYear }}>
            {t('meetings.all')}
          </Link>
        }
      >
        <Adoption fund={fund} meeting={meeting.data} />
        {mayWrite ? (
          <MeetingForm key={meeting.data.revision} fund={fund} meeting={meeting.data} members={members} />
        ) : (
          <MeetingRead meeting={meeting.data} members={members} />
        )}
      </Section>
      <Decisions fund={fund} meeting={meeting.data} members={members} mayDecide={mayWrite} />
    </>
  )
}

/** Adopted minutes are not changed any more: it is asked for once, and said what follows. */
function Adoption({ fund, meeting }: { fund: Fund; meeting: Meeting }) {
  const { t, moment } = useText()
  const { today } = useMe()
  const adopt = useAdoptMinutes(fund.id, meeting.id)
  const [isAsked, setAsked] = useState(false)
  if (meeting.adoptedAt)
    return <Notice kind="done">{t('meetings.adopted-at', { moment: moment(meeting.adoptedAt) })}</Notice>
  if (!fund.may.keep || meeting.onDay > today || meeting.minutes.trim() === '') return null
  return (
    <>
      <Notice
        kind="info"
        actions={
          <Button icon={CircleCheck} onPress={() => setAsked(true)}>
            {t('meetings.adopt')}
          </Button>
        }
      >
        {t('meetings.adopt-hint')}
      </Notice>
      <Dialog title={t('meetings.adopt')} isOpen={isAsked} onClose={() => setAsked(false)}>
        <p>{t('meetings.adopt-sure')}</p>
        {adopt.isError && <Failed error={adopt.error} />}
        <div className="dialog-actions">
          <Button onPress={() => setAsked(false)}>{t('action.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={adopt.isPending}
            onPress={() => adopt.mutate(undefined, { onSuccess: () => setAsked(false) })}
          >
            {t('meetings.adopt')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
