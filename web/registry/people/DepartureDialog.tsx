import { useNavigate } from '@tanstack/react-router'
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
import { useDepartPerson } from './usePerson.ts'

type Props = { person: Person; isOpen: boolean; onClose: () => void }

export function DepartureDialog({ person, isOpen, onClose }: Props) {
  const { t } = useText()
  return (
    <Dialog title={t('departure.title', { name: person.fullName })} isOpen={isOpen} onClose={onClose}>
      <DepartureForm person={person} onDone={onClose} />
    </Dialog>
  )
}

function DepartureForm({ person, onDone }: { person: Person; onDone: () => void }) {
  const { t, field } = useText()
  const { today } = useMe()
  const navigate = useNavigate()
  const announce = useAnnounce()
  const depart = useDepartPerson(person.id)
  const [id] = useState(() => newId())
  const [departedOn, setDepartedOn] = useState<string | null>(today)
  const [to, setTo] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!departedOn) return
    depart.mutate(
      { id, departedOn, to: to.trim(), revision: person.revision },
      {
        // She is out of sight from now on: her page answers nothing any more.
        onSuccess: () => {
          announce(t('departure.done'))
          onDone()
          void navigate({ to: '/office/people' })
        },
      },
    )
  }
  return (
    <form className="form" onSubmit={submit}>
      <p className="soft">{t('departure.hint')}</p>
      <DateInput label={field('departedOn')} value={departedOn} max={today} onChange={setDepartedOn} isRequired />
      <TextInput
        label={field('departedTo')}
        hint={t('departure.to-hint')}
        value={to}
        onChange={setTo}
        maxLength={200}
        isRequired
      />
      {depart.isError && <Failed error={depart.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={depart.isPending || !to.trim() || !departedOn}>
          {t('departure.submit')}
        </Button>
      </div>
    </form>
  )
}
