import { useRouter } from '@tanstack/react-router'
import { ApiProblem } from '../local/api.ts'
import { Failed } from '../ui/Failed.tsx'
import { NotAllowed, NotFound } from './NotFound.tsx'

/** A screen that could not be shown: not there, not allowed, out of reach, or our own fault. */
export function LoadFailed({ error }: { error: unknown }) {
  const router = useRouter()
  if (error instanceof ApiProblem && error.status === 404) return <NotFound />
  if (error instanceof ApiProblem && error.status === 403) return <NotAllowed />
  return (
    <div className="stand-alone">
      <Failed error={error} onRetry={() => void router.invalidate()} />
    </div>
  )
}
