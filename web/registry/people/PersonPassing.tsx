// A calm line about one who has died, or has left the network.
import { DoorOpen, Flower2 } from 'lucide-react'
import { useState } from 'react'
import type { Person } from '../../../domain/registry/people/person.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useWithdrawDeath } from './usePerson.ts'

export function PersonPassing({ person }: { person: Person }) {
  const { t, day } = useText()
  if (person.diedOn) return <Death person={person} diedOn={person.diedOn} />
  if (!person.departedOn) return null
  return (
    <p className="person-passing">
      <DoorOpen size={20} aria-hidden />
      <span>{t('departure.line', { day: day(person.departedOn, 'long'), to: person.departedTo ?? '–' })}</span>
    </p>
  )
}

function Death({ person, diedOn }: { person: Person; diedOn: string }) {
  const { t, day } = useText()
  const announce = useAnnounce()
  const withdraw = useWithdrawDeath(person.id)
  const [id] = useState(() => newId())
  const takeBack = () =>
    withdraw.mutate({ id, revision: person.revision }, { onSuccess: () => announce(t('death.withdrawn')) })
  const details = [
    person.deathPlace && t('death.at', { place: person.deathPlace }),
    person.deathCause && t('death.of', { cause: person.deathCause }),
  ].filter(Boolean)
  return (
    <div className="person-passing">
      <Flower2 size={20} aria-hidden />
      <span className="person-passing-words">
        {t('death.line', { day: day(diedOn, 'long') })} {details.join(' · ')}
      </span>
      {person.can.edit && (
        <Button look="quiet" isDisabled={withdraw.isPending} onPress={takeBack}>
          {t('death.withdraw')}
        </Button>
      )}
      {withdraw.isError && <Failed error={withdraw.error} />}
    </div>
  )
}
