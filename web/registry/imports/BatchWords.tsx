import { Link } from '@tanstack/react-router'
import { Combine, MessageCircleQuestion } from 'lucide-react'
import type { Batch } from '../../../domain/registry/imports/import.ts'
import { ApiProblem } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { maybeKnownIn } from './batch-counts.ts'

/** Where the batch stands, in a sentence. */
export function BatchWords({ batch }: { batch: Batch }) {
  const { t, moment, problem } = useText()
  const maybeKnown = maybeKnownIn(batch.sheets)
  switch (batch.state) {
    case 'ready':
      return (
        <Notice kind="info" isLive title={t('imports.ready')}>
          {t(batch.replaces ? 'imports.ready-replaces' : 'imports.ready-hint')}
          {maybeKnown > 0 && <p>{t('imports.maybe-known', { count: maybeKnown })}</p>}
        </Notice>
      )
    case 'committed':
      return (
        <Notice
          kind="done"
          isLive
          title={t('imports.committed', { at: batch.committedAt ? moment(batch.committedAt) : '' })}
          actions={<LeftToDecide batch={batch} maybeKnown={maybeKnown} />}
        >
          {t('imports.committed-hint')}
        </Notice>
      )
    case 'undone':
      return (
        <Notice kind="info" isLive title={t('imports.undone', { at: batch.undoneAt ? moment(batch.undoneAt) : '' })}>
          {t('imports.undone-hint')}
        </Notice>
      )
    case 'failed':
      return (
        <Notice kind="urgent" isLive title={problem(new ApiProblem(0, batch.problem ?? 'unexpected'))}>
          {t('imports.failed-hint')}
        </Notice>
      )
    case 'cancelled':
      return <Notice kind="info">{t('imports.cancelled')}</Notice>
    default:
      return null
  }
}

/** What to do next with a list that is in the register. */
function LeftToDecide({ batch, maybeKnown }: { batch: Batch; maybeKnown: number }) {
  const { t } = useText()
  return (
    <>
      {maybeKnown > 0 && (
        <Link to="/office/reviews" search={{ batch: batch.id }} className={buttonClass('primary')}>
          <Combine size={18} aria-hidden />
          {t('imports.to-pairs')}
        </Link>
      )}
      {batch.issueCount > 0 && (
        <Link to="/office/reviews" search={{ part: 'questions', batch: batch.id }} className={buttonClass('secondary')}>
          <MessageCircleQuestion size={18} aria-hidden />
          {t('imports.to-questions')}
        </Link>
      )}
    </>
  )
}
