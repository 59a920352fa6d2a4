import { LockKeyhole, LockKeyholeOpen, PencilLine, Siren } from 'lucide-react'
import { useState } from 'react'
import type { RestrictedDoor } from '../../../domain/registry/restricted/restricted.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { BreakGlass } from './BreakGlass.tsx'
import { RestrictedFacts } from './RestrictedFacts.tsx'
import { RestrictedRecord } from './RestrictedRecord.tsx'
import { useRestrictedDoor } from './useRestricted.ts'
import './restricted.css'

/** Shut by default. Whoever has no right sees the same for every person: a way to write something down, and nothing else. */
export function RestrictedPart({ personId }: { personId: string }) {
  const { t } = useText()
  const door = useRestrictedDoor(personId)
  const [shown, setShown] = useState<'facts' | 'glass' | 'record'>()
  const shut = () => setShown(undefined)
  if (door.isError) return <Failed error={door.error} onRetry={() => void door.refetch()} />
  if (!door.data) return null
  return (
    <div className="restricted">
      <DoorWords door={door.data} />
      <div className="restricted-acts">
        {mayRead(door.data) && (
          <Button
            icon={shown === 'facts' ? LockKeyhole : LockKeyholeOpen}
            onPress={() => setShown(shown === 'facts' ? undefined : 'facts')}
            aria-expanded={shown === 'facts'}
          >
            {t(shown === 'facts' ? 'restricted.shut' : 'restricted.open')}
          </Button>
        )}
        {door.data.canOpenInEmergency && !door.data.openUntil && (
          <Button look="quiet" icon={Siren} onPress={() => setShown('glass')}>
            {t('restricted.emergency')}
          </Button>
        )}
        <Button look="quiet" icon={PencilLine} onPress={() => setShown('record')}>
          {t('restricted.record')}
        </Button>
      </div>
      {shown === 'facts' && <RestrictedFacts personId={personId} />}
      <Dialog title={t('restricted.emergency')} isOpen={shown === 'glass'} onClose={shut}>
        <BreakGlass personId={personId} onCancel={shut} onDone={() => setShown('facts')} />
      </Dialog>
      <Dialog title={t('restricted.record')} isOpen={shown === 'record'} onClose={shut}>
        <RestrictedRecord personId={personId} onDone={shut} />
      </Dialog>
    </div>
  )
}

const mayRead = ({ kinds, openUntil }: RestrictedDoor) => kinds.length > 0 || openUntil !== null

function DoorWords({ door }: { door: RestrictedDoor }) {
  const { t, moment } = useText()
  if (!mayRead(door)) return null
  return (
    <p className="restricted-words">
      <LockKeyhole size={18} aria-hidden />
      <span>
        <strong>{door.count > 0 ? t('restricted.there-is', { count: door.count }) : t('restricted.nothing')}</strong>
        <span className="small soft">
          {door.openUntil ? t('restricted.open-until', { at: moment(door.openUntil) }) : t('restricted.logged')}
        </span>
      </span>
    </p>
  )
}
