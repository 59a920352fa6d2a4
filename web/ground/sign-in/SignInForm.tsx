import { useState } from 'react'
import type { HalfSignIn, Me } from '../../../domain/ground/accounts/sign-in.ts'
import { PasswordStep } from './PasswordStep.tsx'
import { SecondStep } from './SecondStep.tsx'

type Props = {
  onSignedIn: (me: Me) => void
  /** A step that was reached on another way: through a provider, or an invitation. */
  begunAt?: HalfSignIn['next'] | undefined
  /** Above a page that must stay as it is: nothing here may lead away from it. */
  inPlace?: boolean
  /** Where a provider sends her back to. */
  next?: string | undefined
}

export function SignInForm({ onSignedIn, begunAt, inPlace = false, next }: Props) {
  const [step, setStep] = useState(begunAt)
  if (step === 'code' || step === 'enrolment')
    return <SecondStep step={step} onSignedIn={onSignedIn} onBack={() => setStep(undefined)} />
  return (
    <PasswordStep
      onSignedIn={onSignedIn}
      onHalf={setStep}
      isPasskeyNeeded={step === 'passkey'}
      inPlace={inPlace}
      next={next}
    />
  )
}
