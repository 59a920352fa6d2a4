import { Undo2 } from 'lucide-react'
import type { Batch } from '../../../domain/registry/imports/import.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

type Props = { batch: Batch; isOpen: boolean; onClose: () => void; onUndo: () => void }

/** Taking back thousands of rows is explained first: what goes, and what stays. */
export function UndoDialog({ batch, isOpen, onClose, onUndo }: Props) {
  const { t } = useText()
  return (
    <Dialog title={t('undo.title')} isOpen={isOpen} onClose={onClose}>
      <p>
        <strong>{batch.fileName}</strong>
      </p>
      <ul className="undo-list">
        <li>{t('undo.goes')}</li>
        <li>{t('undo.stays')}</li>
        <li>{t('undo.figures')}</li>
        <li>{t('undo.again')}</li>
      </ul>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('undo.no')}</Button>
        <Button look="urgent" icon={Undo2} onPress={onUndo}>
          {t('undo.yes')}
        </Button>
      </div>
    </Dialog>
  )
}
