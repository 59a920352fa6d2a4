import { type FormEvent, useState } from 'react'
import type { Person } from '../../../domain/registry/people/person.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { AddressField } from './AddressField.tsx'
import { addressDraftOf, addressOf } from './address-draft.ts'
import { useMovePerson } from './usePerson.ts'

type Props = { person: Person; isOpen: boolean; onClose: () => void }

export function MoveDialog({ person, isOpen, onClose }: Props) {
  const { t } = useText()
  return (
    <Dialog title={t('move.title', { name: person.fullName })} isOpen={isOpen} onClose={onClose}>
      <MoveForm person={person} onDone={onClose} />
    </Dialog>
  )
}

function MoveForm({ person, onDone }: { person: Person; onDone: () => void }) {
  const { t } = useText()
  const { today } = useMe()
  const announce = useAnnounce()
  const move = useMovePerson(person.id)
  const [id] = useState(() => newId())
  const [movedOn, setMovedOn] = useState<string | null>(today)
  const [home, setHome] = useState(() => addressDraftOf(null))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!movedOn || !home.areaCode) return
    move.mutate(
      { id, movedOn, address: addressOf(home), revision: person.revision },
      {
        onSuccess: () => {
          announce(t('move.done'))
          onDone()
        },
      },
    )
  }
  return (
    <form className="form" onSubmit={submit}>
      <p className="soft">{t('move.hint')}</p>
      <DateInput label={t('move.on')} value={movedOn} max={today} onChange={setMovedOn} isRequired />
      <AddressField label={t('move.to')} value={home} onChange={setHome} />
      {move.isError && <Failed error={move.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={move.isPending || !movedOn || !home.areaCode}>
          {t('move.submit')}
        </Button>
      </div>
    </form>
  )
}
