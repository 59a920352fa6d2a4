import { ClipboardPaste, FileSpreadsheet, Upload } from 'lucide-react'
import { FileTrigger } from 'react-aria-components'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { ACCEPTED } from './accepted-files.ts'
import { useDropAnywhere } from './useDropAnywhere.ts'

type Props = { onFiles: (files: File[]) => void; onCells: (text: string) => void }

/** Files may be let go anywhere on the page or chosen with the button; cells may be pasted. */
export function FileDrop({ onFiles, onCells }: Props) {
  const { t } = useText()
  const isOver = useDropAnywhere(onFiles, onCells)
  return (
    <div className="file-drop" data-over={isOver || undefined}>
      <FileSpreadsheet size={40} strokeWidth={1.4} aria-hidden />
      <p className="file-drop-title">{t(isOver ? 'imports.let-go' : 'imports.drop')}</p>
      <div className="file-drop-ways">
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={ACCEPTED}
          onSelect={(list) => {
            if (list && list.length > 0) onFiles([...list])
          }}
        >
          <Button look="primary" icon={Upload}>
            {t('imports.choose')}
          </Button>
        </FileTrigger>
        <Button icon={ClipboardPaste} onPress={() => onCells('')}>
          {t('imports.paste')}
        </Button>
      </div>
      <p className="file-drop-words">{t('imports.any-layout')}</p>
      <p className="small soft file-drop-words">{t('imports.accepted')}</p>
    </div>
  )
}
