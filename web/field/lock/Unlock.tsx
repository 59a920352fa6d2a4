import { lazy, useEffect, useState } from 'react'
import { waitNow } from '../../local/pin-tries.ts'
import { PIN_AT_LEAST } from '../../local/vault.ts'
import { database, unlock } from '../phone.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { OpenByPasskey } from './OpenByPasskey.tsx'
import { PinPad } from './PinPad.tsx'
import { prepareWhileSheTypes } from './while-she-types.ts'

const ForgottenPin = lazy(async () => ({ default: (await import('./ForgottenPin.tsx')).ForgottenPin }))

export function Unlock() {
  const { t } = useText()
  const [isForgotten, setForgotten] = useState(false)
  const [pin, setPin] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState<{ wrong: boolean; until: number }>({ wrong: false, until: 0 })
  const seconds = useSecondsUntil(said.until)
  useEffect(prepareWhileSheTypes, [])
  useWaitKept((waitMs) => setSaid({ wrong: true, until: performance.now() + waitMs }))
  if (isForgotten) return <ForgottenPin onBack={() => setForgotten(false)} />
  const open = async () => {
    setBusy(true)
    try {
      const { isOpen, waitMs } = await unlock(pin)
      if (!isOpen) setSaid({ wrong: true, until: performance.now() + waitMs })
    } finally {
      setPin('')
      setBusy(false)
    }
  }
  return (
    <main className="field-page field-alone">
      <div className="pin-head">
        <h1>{t('field.pin.unlock')}</h1>
        <p role="status" className={!isBusy && said.wrong ? 'pin-said' : undefined}>
          {isBusy
            ? t('field.pin.opening')
            : seconds > 0
              ? t('field.pin.wait', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })
              : said.wrong
                ? t('field.pin.wrong')
                : t('field.pin.why')}
        </p>
      </div>
      <OpenByPasskey isBusy={isBusy} />
      <PinPad
        pin={pin}
        onPin={setPin}
        onDone={() => void open()}
        isBusy={isBusy || seconds > 0}
        atLeast={PIN_AT_LEAST}
      />
      <Button look="quiet" onClick={() => setForgotten(true)}>
        {t('field.pin.forgotten')}
      </Button>
    </main>
  )
}

/** What is left of a wait of before; and what has passed of it is kept every few seconds, as only that counts. */
function useWaitKept(onWait: (waitMs: number) => void) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when the page opens
  useEffect(() => {
    const note = () => waitNow(database).catch(() => 0)
    void note().then((waitMs) => {
      if (waitMs > 0) onWait(waitMs)
    })
    const timer = setInterval(() => void note(), 5_000)
    return () => clearInterval(timer)
  }, [])
}

/** Beware: by the clock that nobody can set. */
function useSecondsUntil(until: number): number {
  const [now, setNow] = useState(() => performance.now())
  useEffect(() => {
    setNow(performance.now())
    if (until <= performance.now()) return
    const timer = setInterval(() => setNow(performance.now()), 1_000)
    return () => clearInterval(timer)
  }, [until])
  return Math.max(0, Math.ceil((until - now) / 1_000))
}
