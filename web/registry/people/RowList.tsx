// Any number of small records in a form: telephones, carers, numbers, benefits.
import { Plus, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useText } from '../../text/useText.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import './row-list.css'

type Props<Row> = {
  label: string
  hint?: string
  rows: readonly Row[]
  onChange: (rows: Row[]) => void
  /** An empty record, for pressing "add". */
  blank: Row
  addWords: string
  most: number
  /** What a row is called for those who cannot see it. */
  rowWords: (row: Row, place: number) => string
  children: (row: Row, set: (change: Partial<Row>) => void) => ReactNode
}

export function RowList<Row>({ label, hint, rows, onChange, blank, addWords, most, rowWords, children }: Props<Row>) {
  const { t } = useText()
  const set = (place: number, change: Partial<Row>) =>
    onChange(rows.map((row, at) => (at === place ? { ...row, ...change } : row)))
  return (
    <fieldset className="row-list">
      <legend className="field-label">{label}</legend>
      {hint && <p className="field-hint">{hint}</p>}
      {rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a record that is being typed has no other name
        <div key={place} className="row-list-row">
          <div className="form-grid">{children(row, (change) => set(place, change))}</div>
          <IconButton
            label={t('row.remove', { row: rowWords(row, place + 1) })}
            icon={Trash2}
            onPress={() => onChange(rows.filter((_, at) => at !== place))}
          />
        </div>
      ))}
      {rows.length < most && (
        <Button look="quiet" icon={Plus} onPress={() => onChange([...rows, blank])}>
          {addWords}
        </Button>
      )}
    </fieldset>
  )
}
