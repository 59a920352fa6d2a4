// Part 1 of ง.1: what activities cost, by the six kinds of expense.
import type { ActivitySpending } from '../../../domain/funds/activities/spending.ts'
import { EXPENSE_GROUPS } from '../../../domain/funds/projects/project-lists.ts'
import { useText } from '../../text/useText.ts'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

const GROUPS = Object.keys(EXPENSE_GROUPS) as (keyof typeof EXPENSE_GROUPS)[]

export function SpendingByKind({ spending }: { spending: readonly ActivitySpending[] }) {
  const { t } = useText()
  const all: ActivitySpending = {
    ...{ activityId: null, title: '', satang: spending.reduce((sum, { satang }) => sum + satang, 0) },
    byGroup: Object.fromEntries(
      GROUPS.map((group) => [group, spending.reduce((sum, { byGroup }) => sum + (byGroup[group] ?? 0), 0)]),
    ),
  }
  return (
    <div className="table-frame">
      <table className="table stacked-table">
        <caption className="hidden-visually">{t('activities.by-kind')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('activities.activity')}</th>
            {GROUPS.map((group) => (
              <th key={group} scope="col" className="figure">
                {t(`activities.expense.${group}`)}
              </th>
            ))}
            <th scope="col" className="figure">
              {t('activities.together')}
            </th>
          </tr>
        </thead>
        <tbody>
          {spending.map((row) => (
            <Row
              key={row.activityId ?? 'beside'}
              row={row}
              head={row.activityId ? row.title || t('activities.untitled') : t('activities.beside-plan')}
            />
          ))}
        </tbody>
        {spending.length > 1 && (
          <tfoot>
            <Row row={all} head={t('activities.together')} />
          </tfoot>
        )}
      </table>
    </div>
  )
}

function Row({ row, head }: { row: ActivitySpending; head: string }) {
  const { t, baht } = useText()
  return (
    <tr>
      <th scope="row">{head}</th>
      {GROUPS.map((group) => (
        <td key={group} className="figure" data-word={t(`activities.expense.${group}`)}>
          {row.byGroup[group] ? baht(row.byGroup[group]) : '–'}
        </td>
      ))}
      <td className="figure" data-word={t('activities.together')}>
        {baht(row.satang)}
      </td>
    </tr>
  )
}
