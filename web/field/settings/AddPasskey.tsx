import { useState } from 'react'
import { PIN_AT_LEAST } from '../../local/vault.ts'
import { PinPad } from '../lock/PinPad.tsx'
import { addPasskey } from '../lock/passkey-door.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { useField } from '../useField.ts'

/** The PIN first, then what the phone asks for. */
export function AddPasskey({ onDone }: { onDone: () => void }) {
  const { t } = useText()
  const { me } = useField()
  const [pin, setPin] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState<string>()
  const add = async () => {
    setPin('')
    setBusy(true)
    const answer = await addPasskey(pin, t('field.passkey.name', { name: me.name })).finally(() => setBusy(false))
    if (answer.isAdded) return onDone()
    setSaid(answer.why === 'wrong-pin' ? wrongPin(answer.waitMs) : t(`field.passkey.${answer.why}`))
  }
  const wrongPin = (waitMs: number) => {
    const seconds = Math.ceil(waitMs / 1_000)
    return waitMs > 0
      ? t('field.pin.wait', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })
      : t('field.pin.wrong')
  }
  return (
    <section className="field-page">
      <div className="pin-head">
        <h1>{t('field.passkey.title')}</h1>
        <p role="status">{t(isBusy ? 'field.passkey.asking' : 'field.passkey.pin-first')}</p>
        {said && !isBusy && <p role="alert">{said}</p>}
      </div>
      <PinPad pin={pin} onPin={setPin} onDone={() => void add()} isBusy={isBusy} atLeast={PIN_AT_LEAST} />
      <Button look="quiet" onClick={onDone}>
        {t('field.back')}
      </Button>
    </section>
  )
}
