import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { looksLikeCells, pastedCells } from './pasted-cells.ts'
import './paste-panel.css'

const SHOWN_ROWS = 6

type Props = { pasted: string; onReady: (file: File) => void; onClose: () => void }

/** Cells copied from a spreadsheet, shown as they will be read before they are sent. */
export function PastePanel({ pasted, onReady, onClose }: Props) {
  const { t } = useText()
  const [text, setText] = useState(pasted)
  const cells = looksLikeCells(text) ? pastedCells(text, SHOWN_ROWS) : undefined
  const isOdd = text.trim() !== '' && !cells
  const go = () => onReady(new File([text], t('imports.pasted-name'), { type: 'text/tab-separated-values' }))
  return (
    <section className="form form-part" aria-label={t('imports.paste')}>
      <TextInput
        label={t('imports.paste-here')}
        hint={t('imports.paste-hint')}
        multiline
        autoFocus
        value={text}
        onChange={setText}
        {...(isOdd ? { error: t('imports.paste-odd') } : {})}
      />
      {cells && <FirstCells cells={cells} />}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button look="primary" icon={ArrowRight} isDisabled={!cells} onPress={go}>
          {t('imports.paste-go')}
        </Button>
      </div>
    </section>
  )
}

function FirstCells({ cells }: { cells: ReturnType<typeof pastedCells> }) {
  const { t } = useText()
  const columns = Array.from({ length: cells.columns }, (_, at) => at)
  return (
    <>
      <p role="status">{t('imports.paste-count', { rows: cells.rows, columns: cells.columns })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is moved sideways by keys only when it can be stood in */}
      <section className="table-frame pasted-cells" aria-label={t('imports.paste-first')} tabIndex={0}>
        <table className="table">
          <tbody>
            {cells.first.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place
              <tr key={at}>
                {columns.map((column) => (
                  <td key={column}>{row[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
