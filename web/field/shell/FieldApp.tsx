import { lazy, Suspense, useSyncExternalStore } from 'react'
import { FirstSync } from '../first-sync/FirstSync.tsx'
import { Unlock } from '../lock/Unlock.tsx'
import { onPhase, type Phase, phaseNow } from '../phone.ts'
import { useLocation } from '../router.ts'
import { FieldContext } from '../useField.ts'
import { OpenPhoneContext } from '../useSync.ts'
import { SignedOut, Unreachable, Wiped } from './Outside.tsx'
import { Shell } from './Shell.tsx'

const SetPin = lazy(async () => ({ default: (await import('../lock/SetPin.tsx')).SetPin }))
const JoinBySlip = lazy(async () => ({ default: (await import('../join/JoinBySlip.tsx')).JoinBySlip }))

export function FieldApp() {
  const phase = useSyncExternalStore(onPhase, phaseNow)
  const isJoining = useLocation().startsWith('/field/join') && phase.name !== 'open' && phase.name !== 'locked'
  return <Suspense>{isJoining && phase.name !== 'set-pin' ? <JoinBySlip /> : <AtPhase phase={phase} />}</Suspense>
}

function AtPhase({ phase }: { phase: Phase }) {
  switch (phase.name) {
    case 'starting':
      return null
    case 'signed-out':
      return <SignedOut />
    case 'unreachable':
      return <Unreachable />
    case 'set-pin':
      return <SetPin me={phase.me} />
    case 'locked':
      return <Unlock />
    case 'wiped':
      return <Wiped />
    case 'open':
      return (
        <FieldContext.Provider value={phase.parts.store}>
          <OpenPhoneContext.Provider value={phase}>
            <FirstSync>
              <Shell />
            </FirstSync>
          </OpenPhoneContext.Provider>
        </FieldContext.Provider>
      )
  }
}
