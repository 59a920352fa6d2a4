import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Bell, BellOff } from 'lucide-react'
import { pushState, turnPushOff, turnPushOn } from '../../local/push-subscription.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'

const MINE = ['my-push']
const WORKER = { address: '/push-worker.js', scope: '/office' }
const known = () => navigator.serviceWorker.getRegistration(WORKER.scope)
/** The worker comes to whoever wants to be told, and to nobody else. */
async function registered() {
  const registration = await navigator.serviceWorker.register(WORKER.address, { scope: WORKER.scope })
  await untilActive(registration)
  return registration
}

async function untilActive({ active, installing, waiting }: ServiceWorkerRegistration) {
  const coming = installing ?? waiting
  if (active || !coming) return
  await new Promise<void>((done) =>
    coming.addEventListener('statechange', () => coming.state === 'activated' && done()),
  )
}

/** Whether this browser rings when an urgent case comes. Where the house does not do so, nothing is said of it. */
export function PushPart() {
  const { t, language } = useText()
  const queries = useQueryClient()
  const state = useQuery({ queryKey: MINE, queryFn: () => pushState(known) })
  const change = useMutation({
    mutationFn: () =>
      state.data?.name === 'off' ? turnPushOn(registered, state.data.key, language) : turnPushOff(known),
    onSettled: () => queries.invalidateQueries({ queryKey: MINE }),
  })
  if (!state.data || state.data.name === 'not-here') return null
  const { name } = state.data
  return (
    <Section title={t('push.title')}>
      <div className="panel form">
        <p className="soft">{t(name === 'off' ? 'push.what' : `push.is-${name}`)}</p>
        {change.isError && <Failed error={change.error} />}
        {name !== 'denied' && (
          <div>
            <Button icon={name === 'on' ? BellOff : Bell} isDisabled={change.isPending} onPress={() => change.mutate()}>
              {t(name === 'on' ? 'push.turn-off' : 'push.turn-on')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  )
}
