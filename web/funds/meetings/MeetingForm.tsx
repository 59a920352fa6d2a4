import { Save } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { type CommitteeMember, quorumOf, sitsOn, votes } from '../../../domain/funds/committees/committee.ts'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import type { Meeting, MeetingChange } from '../../../domain/funds/meetings/meeting.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckChips } from '../../ui/CheckChips.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { AgendaRows } from './AgendaRows.tsx'
import { useWriteMeeting } from './useMeetings.ts'

type Props = { fund: Fund; meeting: Meeting; members: readonly CommitteeMember[] }
type Draft = Omit<MeetingChange, 'onDay'> & { onDay: string | null }

export function MeetingForm({ fund, meeting, members }: Props) {
  const { t } = useText()
  const announce = useAnnounce()
  const write = useWriteMeeting(fund.id, meeting.id)
  const [draft, setDraft] = useState<Draft>(() => {
    const { onDay, place, agenda, minutes, present, revision } = meeting
    return { onDay, place, agenda, minutes, present, revision }
  })
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }))
  const { onDay } = draft
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (onDay) write.mutate({ ...draft, onDay }, { onSuccess: () => announce(t('meetings.saved')) })
  }
  return (
    <form className="form" onSubmit={submit}>
      <div className="form-grid">
        <DateInput label={t('funds.on-day')} value={onDay} onChange={(day) => change({ onDay: day })} isRequired />
        <TextInput
          label={t('meetings.place')}
          optional
          value={draft.place}
          onChange={(place) => change({ place })}
          maxLength={300}
        />
      </div>
      <AgendaRows fundId={fund.id} agenda={draft.agenda} onChange={(agenda) => change({ agenda })} />
      <Present
        members={members}
        day={onDay ?? meeting.onDay}
        present={draft.present}
        onChange={(present) => change({ present })}
      />
      <TextInput
        label={t('meetings.minutes')}
        optional
        multiline
        value={draft.minutes}
        onChange={(minutes) => change({ minutes })}
        maxLength={200_000}
      />
      {write.isError && <Failed error={write.error} />}
      <div className="page-actions">
        <Button type="submit" look="primary" icon={Save} isDisabled={!onDay || write.isPending}>
          {t('meetings.save')}
        </Button>
      </div>
    </form>
  )
}

type PresentProps = {
  members: readonly CommitteeMember[]
  day: string
  present: string[]
  onChange: (present: string[]) => void
}

/** Who came; whether that is enough is said while it is ticked. */
function Present({ members, day, present, onChange }: PresentProps) {
  const { t } = useText()
  const sitting = members.filter((one) => one.subCommitteeId === null && sitsOn(one, day))
  if (sitting.length === 0) return <Notice kind="due">{t('meetings.no-committee')}</Notice>
  return (
    <>
      <CheckChips
        label={t('meetings.present')}
        value={present}
        onChange={onChange}
        options={sitting.map((one) => ({
          code: one.id,
          word: votes(one) ? one.name : t('meetings.advisor', { name: one.name }),
        }))}
      />
      <Quorum members={members} present={present} day={day} />
    </>
  )
}

export function Quorum({ members, present, day }: Omit<PresentProps, 'onChange'>) {
  const { t } = useText()
  const { came, voting, needed, isReached } = quorumOf(members, present, day)
  return (
    <Notice kind={isReached ? 'done' : 'due'}>
      {t(isReached ? 'meetings.quorum' : 'meetings.quorum-missing', { came, voting, needed, missing: needed - came })}
    </Notice>
  )
}
