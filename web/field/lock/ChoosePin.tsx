import { useState } from 'react'
import { PIN_AT_LEAST } from '../../local/vault.ts'
import { useText } from '../text/useText.ts'
import { isEasyPin } from './easy-pin.ts'
import { PinPad } from './PinPad.tsx'

type ChoosePinProps = { title: string; onChosen: (pin: string) => Promise<void> }

/** Typed twice, so that a slip of the thumb does not lock her out. */
export function ChoosePin({ title, onChosen }: ChoosePinProps) {
  const { t } = useText()
  const [first, setFirst] = useState<string>()
  const [pin, setPin] = useState('')
  const [said, setSaid] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const done = async () => {
    setPin('')
    if (first === undefined) {
      if (isEasyPin(pin)) return setSaid(t('field.pin.easy'))
      setSaid(undefined)
      return setFirst(pin)
    }
    if (first !== pin) {
      setFirst(undefined)
      return setSaid(t('field.pin.differ'))
    }
    setBusy(true)
    await onChosen(pin).finally(() => setBusy(false))
  }
  return (
    <main className="field-page field-alone">
      <div className="pin-head">
        <h1>{first === undefined ? title : t('field.pin.twice')}</h1>
        <p role="status" className={!isBusy && said ? 'pin-said' : undefined}>
          {isBusy ? t('field.pin.opening') : (said ?? t('field.pin.what-for'))}
        </p>
      </div>
      <PinPad pin={pin} onPin={setPin} onDone={() => void done()} isBusy={isBusy} atLeast={PIN_AT_LEAST} />
    </main>
  )
}
