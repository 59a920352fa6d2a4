import { type FormEvent, useState } from 'react'
import type { Person } from '../../../domain/registry/people/person.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { AreaPicker } from '../../ground/areas/AreaPicker.tsx'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
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
  const [home, setHome] = useState({ house: '', moo: '', village: '', areaCode: null as string | null })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!movedOn) return
    const address = {
      house: home.house || null,
      moo: home.moo ? Number(home.moo) : null,
      village: home.village || null,
      areaCode: home.areaCode,
      latitude: null,
      longitude: null,
    }
    move.mutate(
      { id, movedOn, address, revision: person.revision },
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
      <AreaPicker
        label={t('form.area')}
        hint={t('form.area-hint')}
        value={home.areaCode}
        onChange={(areaCode) => setHome({ ...home, areaCode })}
        isRequired
      />
      <div className="form-grid">
        <TextInput
          label={t('form.house')}
          value={home.house}
          onChange={(house) => setHome({ ...home, house })}
          maxLength={60}
        />
        <TextInput
          label={t('form.moo')}
          value={home.moo}
          onChange={(moo) => setHome({ ...home, moo: moo.replace(/\D/g, '') })}
          inputMode="numeric"
          maxLength={2}
        />
      </div>
      <TextInput
        label={t('form.village')}
        optional
        value={home.village}
        onChange={(village) => setHome({ ...home, village })}
        maxLength={120}
      />
      {move.isError && <Failed error={move.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={move.isPending}>
          {t('move.submit')}
        </Button>
      </div>
    </form>
  )
}
