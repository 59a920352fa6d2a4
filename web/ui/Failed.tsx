import { RotateCw } from 'lucide-react'
import { ApiProblem } from '../local/api.ts'
import { useText } from '../text/useText.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

/** What went wrong, what was kept, and a way on. */
export function Failed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t, problem } = useText()
  const isUnreachable = error instanceof ApiProblem && error.problem === 'unreachable'
  return (
    <Notice
      kind={isUnreachable ? 'due' : 'urgent'}
      isLive
      title={problem(error)}
      actions={
        onRetry && (
          <Button icon={RotateCw} onPress={onRetry}>
            {t('action.retry')}
          </Button>
        )
      }
    >
      {isUnreachable ? t('failed.unreachable-hint') : null}
    </Notice>
  )
}
