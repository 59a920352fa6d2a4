// Any number of small records in a plan, each known by its id.
import { Plus, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import './plans.css'

type Props<Row extends { id: string }> = {
  label: string
  addWord: string
  rows: readonly Row[]
  onChange: (rows: Row[]) => void
  blank: Omit<Row, 'id'>
  most: number
  children: (row: Row, set: (change: Partial<Row>) => void) => ReactNode
}

export function GrowingRows<Row extends { id: string }>(props: Props<Row>) {
  const { label, addWord, rows, onChange, blank, most, children } = props
  const { t } = useText()
  const set = (id: string, change: Partial<Row>) =>
    onChange(rows.map((row) => (row.id === id ? { ...row, ...change } : row)))
  return (
    <fieldset className="growing-rows">
      <legend className="field-label">{label}</legend>
      {rows.map((row, place) => (
        <div key={row.id} className="growing-row">
          <div className="form-grid">{children(row, (change) => set(row.id, change))}</div>
          <IconButton
            label={t('row.remove', { row: `${label} ${place + 1}` })}
            icon={Trash2}
            onPress={() => onChange(rows.filter(({ id }) => id !== row.id))}
          />
        </div>
      ))}
      {rows.length < most && (
        <Button look="quiet" icon={Plus} onPress={() => onChange([...rows, { ...blank, id: newId() } as Row])}>
          {addWord}
        </Button>
      )}
    </fieldset>
  )
}
