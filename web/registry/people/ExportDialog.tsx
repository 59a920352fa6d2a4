import { Download } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { ChosenPeople } from '../../../domain/registry/people/chosen-people.ts'
import { LIST_COLUMNS } from '../../../domain/registry/people/list-columns.ts'
import type { ExportFormat } from '../../../domain/registry/people/people-exporting.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { ProgressLine } from '../../ui/ProgressLine.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { shownColumns } from './search.ts'
import { useExport } from './useExport.ts'
import { useFilter } from './useFilter.ts'

type Props = { people: ChosenPeople; onClose: () => void }
type Which = 'shown' | 'all'

/** A file of those who are listed or ticked. A long one shows how far it has come and can be broken off. */
export function ExportDialog({ people, onClose }: Props) {
  const { t, number } = useText()
  const { search } = useFilter()
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const [which, setWhich] = useState<Which>('shown')
  const { start, stop, isRunning, progress, error } = useExport(onClose)
  const columns = which === 'all' ? [...LIST_COLUMNS] : shownColumns(search)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void start({ format, columns, people })
  }
  const close = () => {
    stop()
    onClose()
  }
  return (
    <Dialog title={t('export.title')} isOpen onClose={close}>
      <form className="export-form" onSubmit={submit}>
        <Segmented
          label={t('export.format')}
          value={format}
          onChange={setFormat}
          options={[
            { code: 'xlsx', word: t('export.xlsx') },
            { code: 'csv', word: t('export.csv') },
          ]}
        />
        <Segmented
          label={t('people.columns')}
          value={which}
          onChange={setWhich}
          options={[
            { code: 'shown', word: t('export.shown', { count: shownColumns(search).length }) },
            { code: 'all', word: t('export.all') },
          ]}
        />
        <p className="small soft">{t('export.inside')}</p>
        {isRunning && (
          <ProgressLine
            label={t('export.running')}
            done={progress?.done ?? 0}
            total={progress?.total ?? 0}
            words={
              progress
                ? t('export.progress', { done: number(progress.done), total: number(progress.total) })
                : t('action.loading')
            }
          />
        )}
        {error !== undefined && <Failed error={error} />}
        <div className="dialog-actions">
          <Button onPress={close}>{t(isRunning ? 'export.stop' : 'action.cancel')}</Button>
          <Button type="submit" look="primary" icon={Download} isDisabled={isRunning}>
            {t('people.export')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
