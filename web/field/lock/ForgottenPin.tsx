import { useState } from 'react'
import { askForKey, setNewPin } from '../phone.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { ChoosePin } from './ChoosePin.tsx'

/** Nothing is lost: the coordinator allows a new PIN, and the centre opens the phone's key for it. */
export function ForgottenPin({ onBack }: { onBack: () => void }) {
  const { t, problem } = useText()
  const [raw, setRaw] = useState<Uint8Array<ArrayBuffer>>()
  const [said, setSaid] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  if (raw) return <ChoosePin title={t('field.pin.new')} onChosen={(pin) => setNewPin(pin, raw)} />
  const ask = async () => {
    setBusy(true)
    try {
      const answer = await askForKey()
      if (answer) setRaw(answer)
      else setSaid(t('field.pin.asked'))
    } catch (error) {
      setSaid(problem(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <main className="field-page field-alone">
      <h1>{t('field.pin.forgotten')}</h1>
      <p>{t('field.pin.forgotten-how')}</p>
      {said && (
        <p className="field-note" role="status">
          {said}
        </p>
      )}
      <Button look="main" wide disabled={isBusy} onClick={() => void ask()}>
        {t(said ? 'field.pin.ask-again' : 'field.pin.ask')}
      </Button>
      <Button look="quiet" onClick={onBack}>
        {t('field.back')}
      </Button>
    </main>
  )
}
