import { FileSpreadsheet, Upload } from 'lucide-react'
import { useEffect, useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'

type Props = { onFiles: (files: File[]) => void }

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** A file may be let go anywhere on the page, or chosen with the button. */
export function FileDrop({ onFiles }: Props) {
  const { t } = useText()
  const isOver = useDropAnywhere(onFiles)
  return (
    <div className="file-drop" data-over={isOver || undefined}>
      <FileSpreadsheet size={40} strokeWidth={1.4} aria-hidden />
      <p className="file-drop-title">{t(isOver ? 'imports.let-go' : 'imports.drop')}</p>
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={['.xlsx', '.xls', '.ods', '.csv', '.tsv', '.txt']}
        onSelect={(list) => onFiles([...(list ?? [])])}
      >
        <Button look="primary" icon={Upload}>
          {t('imports.choose')}
        </Button>
      </FileTrigger>
      <p className="small soft">{t('imports.nothing-yet')}</p>
    </div>
  )
}

function useDropAnywhere(onFiles: (files: File[]) => void) {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      onFiles([...(event.dataTransfer?.files ?? [])])
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [onFiles])
  return isOver
}
