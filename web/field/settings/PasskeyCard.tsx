import { useEffect, useState } from 'react'
import { canHavePasskey } from '../../local/passkey-secret.ts'
import { readMeta } from '../../local/phone-meta.ts'
import { removePasskey } from '../lock/passkey-door.ts'
import { database } from '../phone.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'

/** Shown only where the phone has such a way in. */
export function PasskeyCard({ onAdd }: { onAdd: () => void }) {
  const { t } = useText()
  const [state, setState] = useState<'unknown' | 'off' | 'on'>('unknown')
  useEffect(() => {
    const look = async () => {
      if (await readMeta(database, 'passkey')) setState('on')
      else if (await canHavePasskey()) setState('off')
    }
    void look()
  }, [])
  if (state === 'unknown') return null
  const remove = async () => {
    await removePasskey()
    setState('off')
  }
  return (
    <div className="field-card">
      <strong>{t('field.passkey.title')}</strong>
      <span className="soft">{t(state === 'on' ? 'field.passkey.is-on' : 'field.passkey.what')}</span>
      {state === 'on' ? (
        <Button onClick={() => void remove()}>{t('field.passkey.remove')}</Button>
      ) : (
        <Button onClick={onAdd}>{t('field.passkey.add')}</Button>
      )}
    </div>
  )
}
