import { useEffect, useState } from 'react'
import { readMeta } from '../../local/phone-meta.ts'
import { database } from '../phone.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'

/** One large key above the others, where she chose so; whatever comes of it, the PIN stays below. */
export function OpenByPasskey({ isBusy }: { isBusy: boolean }) {
  const { t } = useText()
  const door = useDoor()
  const [state, setState] = useState<'resting' | 'asking' | 'failed'>('resting')
  if (!door) return null
  const open = async () => {
    setState('asking')
    const isOpen = await door.openByPasskey().catch(() => false)
    if (!isOpen) setState('failed')
  }
  return (
    <div className="pin-passkey">
      <Button look="main" wide disabled={isBusy || state === 'asking'} onClick={() => void open()}>
        {t('field.passkey.open')}
      </Button>
      {state === 'failed' && <p role="status">{t('field.passkey.failed')}</p>}
    </div>
  )
}

type Door = typeof import('./passkey-door.ts')

/** Fetched before she presses: a browser asks for the finger only right after a touch. */
function useDoor(): Door | undefined {
  const [door, setDoor] = useState<Door>()
  useEffect(() => {
    const fetchDoor = async () => {
      if (await readMeta(database, 'passkey')) setDoor(await import('./passkey-door.ts'))
    }
    void fetchDoor()
  }, [])
  return door
}
