import type { Batch } from '../../../domain/registry/imports/import.ts'
import { ApiProblem } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Notice } from '../../ui/Notice.tsx'

/** Where the batch stands, in a sentence. */
export function BatchWords({ batch }: { batch: Batch }) {
  const { t, moment, problem } = useText()
  switch (batch.state) {
    case 'ready':
      return (
        <Notice kind="info" isLive title={t('imports.ready')}>
          {t(batch.replaces ? 'imports.ready-replaces' : 'imports.ready-hint')}
        </Notice>
      )
    case 'committed':
      return (
        <Notice
          kind="done"
          isLive
          title={t('imports.committed', { at: batch.committedAt ? moment(batch.committedAt) : '' })}
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
