import { useText } from '../../../text/useText.ts'
import '../../../ui/table.css'
import '../../../ui/stacked-table.css'

const COLUMNS = {
  problem: 'projects.problem',
  size: 'funds.size',
  objective: 'funds.objective',
  indicator: 'funds.indicator',
  target: 'projects.field.target',
  goal: 'projects.goal',
  'goal-text': 'projects.goal-text',
  'target-group': 'projects.target-group',
  planned: 'projects.field.planned',
  attended: 'projects.field.attended',
  'other-funder': 'projects.other-funder',
  amount: 'funds.amount',
} as const

type Props = {
  columns: readonly (keyof typeof COLUMNS)[]
  /** The id of a row, then its cells. */
  rows: readonly (readonly [string, ...string[]])[]
  /** So many of the last columns are numbers. */
  figures?: number
}

export function RowsShown({ columns, rows, figures = 0 }: Props) {
  const { t } = useText()
  if (rows.length === 0) return <p className="soft">–</p>
  const lookOf = (at: number) => (at >= columns.length - figures ? 'figure' : undefined)
  return (
    <div className="table-frame">
      <table className="table stacked-table">
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column} scope="col" className={lookOf(at)}>
                {t(COLUMNS[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([id, ...cells]) => (
            <tr key={id}>
              {columns.map((column, at) => (
                <td key={column} className={lookOf(at)} data-word={at === 0 ? undefined : t(COLUMNS[column])}>
                  <span className="proposal-text">{cells[at] || '–'}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
