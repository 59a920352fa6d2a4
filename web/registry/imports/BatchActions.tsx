import { CircleCheck, Download, FileCheck, Undo2, X } from 'lucide-react'
import { useState } from 'react'
import type { Batch } from '../../../domain/registry/imports/import.ts'
import { ApiProblem, apiUrl } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { countsOf, maybeKnownIn } from './batch-counts.ts'
import { UndoDialog } from './UndoDialog.tsx'
import { useBatchAct } from './useImports.ts'

const isOutdated = (error: unknown) => error instanceof ApiProblem && error.problem === 'batch-preview-outdated'

export function BatchActions({ batch }: { batch: Batch }) {
  const { t } = useText()
  const act = useBatchAct(batch.id)
  const [isUndoing, setUndoing] = useState(false)
  const { created: certain, updated } = countsOf(batch.sheets)
  const created = certain + maybeKnownIn(batch.sheets)
  const isNothingNew = created + updated === 0
  const { commit, undo, cancel } = batch.can
  const hasIssues = batch.issueCount > 0 && batch.state !== 'reading'
  if (!(commit || undo || cancel || hasIssues)) return null
  return (
    <>
      {isOutdated(act.error) && (
        <Notice kind="due" isLive title={t('imports.outdated')}>
          {t('imports.outdated-hint')}
        </Notice>
      )}
      {act.isError && !isOutdated(act.error) && <Failed error={act.error} />}
      <div className="batch-actions">
        {commit && (
          <Button look="primary" icon={CircleCheck} isDisabled={act.isPending} onPress={() => act.mutate('commit')}>
            {isNothingNew ? t('imports.commit-nothing') : t('imports.commit', { created, updated })}
          </Button>
        )}
        {undo && (
          <Button look="urgent" icon={Undo2} isDisabled={act.isPending} onPress={() => setUndoing(true)}>
            {t('imports.undo')}
          </Button>
        )}
        {cancel && (
          <Button icon={X} isDisabled={act.isPending} onPress={() => act.mutate('cancellation')}>
            {t('imports.cancel')}
          </Button>
        )}
        {hasIssues && (
          <a className={buttonClass('secondary')} href={apiUrl(`/imports/${batch.id}/corrected.xlsx`)} download>
            <FileCheck size={18} aria-hidden />
            {t('imports.corrected-file')}
          </a>
        )}
        {hasIssues && (
          <a className={buttonClass('secondary')} href={apiUrl(`/imports/${batch.id}/issues.xlsx`)} download>
            <Download size={18} aria-hidden />
            {t('imports.issues-file', { count: batch.issueCount })}
          </a>
        )}
      </div>
      {hasIssues && <p className="small soft">{t('imports.corrected-hint')}</p>}
      <UndoDialog
        batch={batch}
        isOpen={isUndoing}
        onClose={() => setUndoing(false)}
        onUndo={() => {
          setUndoing(false)
          act.mutate('undo')
        }}
      />
    </>
  )
}
