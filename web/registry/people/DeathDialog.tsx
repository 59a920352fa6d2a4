import { type FormEvent, useState } from 'react'
import type { Person } from '../../../domain/registry/people/person.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useRecordDeath } from './usePerson.ts'

type Props = { person: Person; isOpen: boolean; onClose: () => void }

export function DeathDialog({ person, isOpen, onClose }: Props) {
  const { t } = useText()
  return (
    <Dialog title={t('death.title', { name: person.fullName })} isOpen={isOpen} onClose={onClose}>
      <DeathForm person={person} onDone={onClose} />
    </Dialog>
  )
}

function DeathForm({ person, onDone }: { person: Person; onDone: () => void }) {
  const { t, field, day } = useText()
  const { today } = useMe()
  const announce = useAnnounce()
  const death = useRecordDeath(person.id)
  const [id] = useState(() => newId())
  const [diedOn, setDiedOn] = useState<string | null>(null)
  const [place, setPlace] = useState('')
  const [cause, setCause] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!diedOn) return
    death.mutate(
      { id, diedOn, place: place.trim() || null, cause: cause.trim() || null, revision: person.revision },
      {
        onSuccess: () => {
          announce(t('death.done'))
          onDone()
        },
      },
    )
  }
  const wasVisitedLater = diedOn !== null && person.lastVisitOn !== null && person.lastVisitOn > diedOn
  return (
    <form className="form" onSubmit={submit}>
      <p className="soft">{t('death.hint')}</p>
      <DateInput
        label={field('diedOn')}
        hint={t('date.hint')}
        value={diedOn}
        max={today}
        onChange={setDiedOn}
        isRequired
        {...(wasVisitedLater ? { warning: t('death.visited-later', { day: day(person.lastVisitOn!) }) } : {})}
      />
      <TextInput label={field('deathPlace')} optional value={place} onChange={setPlace} maxLength={200} />
      {person.sees.health && (
        <TextInput label={field('deathCause')} optional value={cause} onChange={setCause} maxLength={300} />
      )}
      {death.isError && <Failed error={death.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={death.isPending || !diedOn}>
          {t('death.submit')}
        </Button>
      </div>
    </form>
  )
}
