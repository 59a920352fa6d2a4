import { Link } from '@tanstack/react-router'
import { ClipboardPlus, House, Pencil } from 'lucide-react'
import { useState } from 'react'
import type { Person } from '../../../domain/registry/people/person.ts'
import { useText } from '../../text/useText.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { MoveDialog } from './MoveDialog.tsx'

export function PersonActions({ person }: { person: Person }) {
  const { t } = useText()
  const [isMoving, setMoving] = useState(false)
  const params = { id: person.id }
  return (
    <>
      {person.can.recordVisit && (
        <Link to="/office/people/$id/visits/new" params={params} className={buttonClass('primary')}>
          <ClipboardPlus size={18} aria-hidden />
          {t('person.record-visit')}
        </Link>
      )}
      {person.can.edit && (
        <>
          <Link to="/office/people/$id/edit" params={params} className={buttonClass('secondary')}>
            <Pencil size={18} aria-hidden />
            {t('action.edit')}
          </Link>
          <Button icon={House} onPress={() => setMoving(true)}>
            {t('person.move')}
          </Button>
          <MoveDialog person={person} isOpen={isMoving} onClose={() => setMoving(false)} />
        </>
      )}
    </>
  )
}
