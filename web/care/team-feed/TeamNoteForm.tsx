import { Megaphone } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { newId } from '../../../domain/shared/ids.ts'
import { addDays } from '../../../domain/shared/thai-date.ts'
import { useAreaNames } from '../../ground/areas/useAreas.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useTeams, useWriteNote } from './useTeamNotes.ts'

const WEEK = 7

export function TeamNoteForm() {
  const { t } = useText()
  const { today, actor } = useMe()
  const announce = useAnnounce()
  const teams = useTeams()
  const write = useWriteNote()
  const empty = () => ({ id: newId(), words: '', to: '', fromDay: today, toDay: addDays(today, WEEK) })
  const [note, setNote] = useState(empty)
  const change = (part: Partial<typeof note>) => setNote((now) => ({ ...now, ...part }))
  const areas = [...new Set(actor.grants.flatMap((grant) => grant.areas))]
  const areaNames = useAreaNames(areas)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { to, ...rest } = note
    const [teamId, areaCode] = [
      to.startsWith('team:') ? to.slice(5) : null,
      to.startsWith('area:') ? to.slice(5) : null,
    ]
    write.mutate(
      { ...rest, teamId, areaCode },
      {
        onSuccess: () => {
          announce(t('team-notes.written'))
          setNote(empty())
        },
      },
    )
  }
  return (
    <form className="panel form" onSubmit={submit}>
      <TextInput
        label={t('team-notes.words')}
        hint={t('team-notes.words-hint')}
        value={note.words}
        onChange={(words) => change({ words })}
        maxLength={1000}
        multiline
        isRequired
      />
      <Choice
        label={t('team-notes.to')}
        value={note.to}
        onChange={(to) => change({ to })}
        none={t('team-notes.to-all', { organization: actor.organizationName })}
        options={[
          ...(teams.data ?? []).map(({ id, name }) => ({
            code: `team:${id}`,
            word: t('team-notes.to-team', { name }),
          })),
          ...areas.map((code, at) => ({
            code: `area:${code}`,
            word: t('team-notes.to-area', { name: areaNames[at] }),
          })),
        ]}
      />
      <div className="form-grid">
        <DateInput
          label={t('team-notes.from')}
          value={note.fromDay}
          onChange={(day) => day && change({ fromDay: day })}
        />
        <DateInput label={t('team-notes.until')} value={note.toDay} onChange={(day) => day && change({ toDay: day })} />
      </div>
      {write.isError && <Failed error={write.error} />}
      <div className="page-actions">
        <Button type="submit" look="primary" icon={Megaphone} isDisabled={!note.words.trim() || write.isPending}>
          {t('team-notes.write')}
        </Button>
      </div>
    </form>
  )
}
