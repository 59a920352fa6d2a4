import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { looksLikeCells } from '../../../registry/imports/pasted-cells.ts'
import { useText } from '../../../text/useText.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { GRID_COLUMNS, type GridColumn, type GridRow, withCell } from './grid-row.ts'
import { PersonCell } from './PersonCell.tsx'
import type { RowState } from './useVisitGrid.ts'

type Props = {
  row: GridRow
  at: number
  state: RowState | undefined
  onChange: (row: GridRow) => void
  onStep: (event: KeyboardEvent, column: GridColumn) => void
  onPaste: (text: string, column: GridColumn) => void
}

export function GridLine({ row, at, state, onChange, onStep, onPaste }: Props) {
  const { t } = useText()
  const unread = state && state !== 'saving' && 'unread' in state ? state.unread : undefined
  const cell = (column: GridColumn) => ({
    'data-cell': `${at}-${column}`,
    'aria-label': `${t(`visit-grid.column.${column}`)} ${at + 1}`,
    'aria-invalid': unread === column || undefined,
    className: 'grid-cell',
    value: row.cells[column],
    readOnly: row.isSaved,
    onKeyDown: (event: KeyboardEvent) => onStep(event, column),
    onPaste: (event: ClipboardEvent) => {
      const text = event.clipboardData.getData('text/plain')
      if (!looksLikeCells(text) && !text.trim().includes('\n')) return
      event.preventDefault()
      onPaste(text, column)
    },
  })
  return (
    <tr data-saved={row.isSaved || undefined}>
      <td className="figure soft">{at + 1}</td>
      {GRID_COLUMNS.map((column) => (
        <td key={column} data-column={column}>
          {column === 'person' ? (
            <PersonCell row={row} cell={cell('person')} onChange={onChange} />
          ) : (
            <input {...cell(column)} onChange={({ target }) => onChange(withCell(row, column, target.value))} />
          )}
        </td>
      ))}
      <td className="grid-state" aria-live="polite">
        <StateWords row={row} state={state} />
      </td>
    </tr>
  )
}

function StateWords({ row, state }: Pick<Props, 'row' | 'state'>) {
  const { t, problem } = useText()
  if (row.isSaved) return <Badge icon={Check}>{t('visit-grid.saved')}</Badge>
  if (state === 'saving') return <Badge icon={LoaderCircle}>{t('visit-grid.saving')}</Badge>
  if (!state) return null
  const words = 'unread' in state ? t(`visit-grid.unread.${state.unread}`) : problem(state.error)
  return (
    <Badge icon={CircleAlert} look="urgent">
      {words}
    </Badge>
  )
}
