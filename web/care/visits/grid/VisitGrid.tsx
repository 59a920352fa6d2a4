import { Eraser, Printer, Save } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { apiUrl } from '../../../local/api.ts'
import { pastedCells } from '../../../registry/imports/pasted-cells.ts'
import { useText } from '../../../text/useText.ts'
import { Button, buttonClass } from '../../../ui/Button.tsx'
import { Page } from '../../../ui/Page.tsx'
import { GridLine } from './GridLine.tsx'
import { GRID_COLUMNS, type GridColumn, isEmptyRow, withBlock } from './grid-row.ts'
import { useVisitGrid } from './useVisitGrid.ts'
import './grid.css'
import '../../../ui/table.css'

const MOST_PASTED = 200
const STEPS: Record<string, number> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }

/** Paper visits, row by row, by the keyboard alone; or a block that was copied from a spreadsheet. */
export function VisitGrid() {
  const { t, number } = useText()
  const { rows, states, setRows, change, save, clear } = useVisitGrid()
  const table = useRef<HTMLTableElement>(null)
  const waiting = rows.filter((row) => !row.isSaved && !isEmptyRow(row)).length
  const saved = rows.filter(({ isSaved }) => isSaved).length
  const step = (event: KeyboardEvent, at: number, column: GridColumn) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return void save()
    const by = STEPS[event.key]
    if (by === undefined || event.nativeEvent.isComposing || event.defaultPrevented) return
    event.preventDefault()
    table.current?.querySelector<HTMLInputElement>(`[data-cell="${at + by}-${column}"]`)?.focus()
  }
  const paste = (text: string, at: number, column: GridColumn) =>
    setRows((now) => withBlock(now, at, column, pastedCells(text, MOST_PASTED).first))
  return (
    <Page
      title={t('visit-grid.title')}
      lead={t('visit-grid.lead')}
      actions={
        <>
          <Button look="primary" icon={Save} isDisabled={waiting === 0} onPress={() => void save()}>
            {t('visit-grid.save', { count: number(waiting) })}
          </Button>
          <Button icon={Eraser} isDisabled={saved === 0 || waiting > 0} onPress={clear}>
            {t('visit-grid.clear')}
          </Button>
          <a className={buttonClass('quiet')} href={apiUrl('/visit-sheet.pdf')} download>
            <Printer size={18} aria-hidden />
            {t('visit-grid.sheet')}
          </a>
        </>
      }
    >
      <div className="table-frame visit-grid">
        <table className="table" ref={table}>
          <thead>
            <tr>
              <th scope="col" aria-label={t('visit-grid.row')} />
              {GRID_COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`visit-grid.column.${column}`)}
                </th>
              ))}
              <th scope="col">{t('visit-grid.state')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <GridLine
                key={row.id}
                row={row}
                at={at}
                state={states[row.id]}
                onChange={change}
                onStep={(event, column) => step(event, at, column)}
                onPaste={(text, column) => paste(text, at, column)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="small soft">{t('visit-grid.keys')}</p>
    </Page>
  )
}
