import type { Batch } from '../../../domain/registry/imports/import.ts'
import { useText } from '../../text/useText.ts'
import { ProgressLine } from '../../ui/ProgressLine.tsx'

export function BatchProgress({ batch }: { batch: Batch }) {
  const { t, number } = useText()
  const { done, total } = batch.progress
  return (
    <div className="panel batch-progress">
      <ProgressLine
        label={t(`batch.${batch.state}`)}
        done={done}
        total={total}
        words={total > 0 ? t('imports.progress', { done: number(done), total: number(total) }) : t('imports.starting')}
      />
      <p className="small soft">{t('imports.may-close')}</p>
    </div>
  )
}
