import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useMeetingsAround, usePresent } from './useClosing.ts'

/** At which meeting of the committee its results were told. */
export function PresentProject({ project, onDone }: { project: Project; onDone: () => void }) {
  const { t, day } = useText()
  const { today } = useMe()
  const announce = useAnnounce()
  const present = usePresent(project.id)
  const meetings = useMeetingsAround(project.fundId!, project.fiscalYear)
  const [id] = useState(() => newId())
  const [meetingId, setMeetingId] = useState('')
  const [note, setNote] = useState('')
  const held = (meetings.data ?? []).filter(({ onDay }) => onDay <= today)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    present.mutate(
      { id, meetingId, note: note.trim() },
      {
        onSuccess: () => {
          announce(t('closing.presented-said'))
          onDone()
        },
      },
    )
  }
  return (
    <form className="form" onSubmit={submit}>
      {meetings.isError && <Failed error={meetings.error} onRetry={() => void meetings.refetch()} />}
      {meetings.data && held.length === 0 ? (
        <p>
          {t('closing.no-meeting')}{' '}
          <Link to="/office/funds/$id" params={{ id: project.fundId! }} search={{ year: project.fiscalYear }}>
            {t('closing.to-fund')}
          </Link>
        </p>
      ) : (
        <Choice
          label={t('closing.meeting')}
          none={t('funds.choose')}
          value={meetingId}
          onChange={setMeetingId}
          options={held.map(({ id: code, number, fiscalYear, onDay }) => ({
            code,
            word: t('closing.meeting-line', { meeting: `${number}/${fiscalYear + 543}`, day: day(onDay) }),
          }))}
        />
      )}
      <TextInput label={t('closing.note')} optional multiline value={note} onChange={setNote} maxLength={2000} />
      {present.isError && <Failed error={present.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={!meetingId || present.isPending}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  )
}
