import { useEffect, useState } from 'react'
import { type PushState, pushState, turnPushOff, turnPushOn } from '../../local/push-subscription.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'

const worker = () => navigator.serviceWorker.getRegistration('/field')

/** Shown where the house tells phones and there is a line to ask it. */
export function PushCard() {
  const { t, language, problem } = useText()
  const [state, setState] = useState<PushState>({ name: 'not-here' })
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState<string>()
  useEffect(() => {
    const look = async () => setState(await pushState(worker).catch(() => ({ name: 'not-here' as const })))
    void look()
  }, [])
  if (state.name === 'not-here') return null
  const change = async () => {
    setBusy(true)
    setSaid(undefined)
    try {
      if (state.name === 'off') await turnPushOn(worker, state.key, language)
      else await turnPushOff(worker)
      setState(await pushState(worker))
    } catch (error) {
      setSaid(problem(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="field-card">
      <strong>{t('field.push.title')}</strong>
      <span className="soft">{t(state.name === 'off' ? 'field.push.what' : `field.push.is-${state.name}`)}</span>
      {said && <span role="status">{said}</span>}
      {state.name !== 'denied' && (
        <Button disabled={isBusy} onClick={() => void change()}>
          {t(state.name === 'on' ? 'field.push.turn-off' : 'field.push.turn-on')}
        </Button>
      )}
    </div>
  )
}
