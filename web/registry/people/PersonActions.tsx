import { Link } from '@tanstack/react-router'
import { ClipboardPlus, DoorOpen, Ellipsis, Flower2, House, Pencil, Printer } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { Person } from '../../../domain/registry/people/person.ts'
import { useText } from '../../text/useText.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { DeathDialog } from './DeathDialog.tsx'
import { DepartureDialog } from './DepartureDialog.tsx'
import { MoveDialog } from './MoveDialog.tsx'
import '../../ui/popover.css'

type Act = 'move' | 'departure' | 'death'

/** `more` is what other nouns offer here, `moreActs` what they offer behind the last button. */
type Props = { person: Person; more: ReactNode; moreActs: ReactNode }

export function PersonActions({ person, more, moreActs }: Props) {
  const { t } = useText()
  const [act, setAct] = useState<Act>()
  const params = { id: person.id }
  const close = () => setAct(undefined)
  return (
    <>
      {person.can.recordVisit && (
        <Link
          to="/office/people/$id/visits/new"
          params={params}
          className={buttonClass(person.diedOn ? 'secondary' : 'primary')}
        >
          <ClipboardPlus size={18} aria-hidden />
          {t('person.record-visit')}
        </Link>
      )}
      {person.can.edit && (
        <Link to="/office/people/$id/edit" params={params} className={buttonClass('secondary')}>
          <Pencil size={18} aria-hidden />
          {t('action.edit')}
        </Link>
      )}
      {more}
      <MoreActions person={person} moreActs={moreActs} onAct={setAct} />
      <MoveDialog person={person} isOpen={act === 'move'} onClose={close} />
      <DepartureDialog person={person} isOpen={act === 'departure'} onClose={close} />
      <DeathDialog person={person} isOpen={act === 'death'} onClose={close} />
    </>
  )
}

type MoreProps = { person: Person; moreActs: ReactNode; onAct: (act: Act) => void }

function MoreActions({ person, moreActs, onAct }: MoreProps) {
  const { t } = useText()
  const [isOpen, setOpen] = useState(false)
  const choose = (act: () => void) => () => {
    setOpen(false)
    act()
  }
  const mayEdit = person.can.edit && !person.diedOn
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <AriaButton className={buttonClass('secondary')}>
        <Ellipsis size={18} aria-hidden />
        {t('person.more-actions')}
      </AriaButton>
      <Popover className="popover" placement="bottom end">
        <Dialog className="person-acts" aria-label={t('person.more-actions')}>
          {mayEdit && (
            <>
              <Button look="quiet" icon={House} onPress={choose(() => onAct('move'))}>
                {t('person.move')}
              </Button>
              <Button look="quiet" icon={DoorOpen} onPress={choose(() => onAct('departure'))}>
                {t('departure.act')}
              </Button>
              <Button look="quiet" icon={Flower2} onPress={choose(() => onAct('death'))}>
                {t('death.act')}
              </Button>
            </>
          )}
          {moreActs}
          <Button look="quiet" icon={Printer} onPress={choose(() => setTimeout(() => window.print()))}>
            {t('action.print')}
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
