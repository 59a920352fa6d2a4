import { getRouteApi } from '@tanstack/react-router'
import { ApiProblem } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Failed } from '../../ui/Failed.tsx'
import { SignInForm } from './SignInForm.tsx'
import { StandAlone } from './StandAlone.tsx'
import { useEnter } from './useEnter.ts'

const route = getRouteApi('/sign-in')

export function SignInPage() {
  const { t } = useText()
  const { next, step, problem } = route.useSearch()
  const enter = useEnter(next)
  return (
    <StandAlone title={t(step === 'code' ? 'second-factor.title' : 'sign-in.title')}>
      {problem && <Failed error={new ApiProblem(422, problem)} />}
      <SignInForm onSignedIn={enter} begunAt={step} next={next} />
    </StandAlone>
  )
}
