import { type ProposedActivity, totalOfActivity, totalOfLine } from '../../../../domain/funds/projects/proposal.ts'
import { useText } from '../../../text/useText.ts'
import { Fact, Facts } from '../../../ui/Facts.tsx'
import '../../../ui/table.css'
import '../../../ui/stacked-table.css'

export function ActivitiesShown({ activities }: { activities: readonly ProposedActivity[] }) {
  const { t, day, baht } = useText()
  if (activities.length === 0) return <p className="soft">–</p>
  return (
    <ol className="proposal-activities">
      {activities.map((activity, at) => (
        <li key={activity.id} className="proposal-activity">
          <h3>
            {t('projects.activity-number', { place: at + 1 })} {activity.title}
          </h3>
          {activity.detail && <p className="proposal-text">{activity.detail}</p>}
          <Facts>
            {(activity.fromDay || activity.toDay) && (
              <Fact term={t('projects.block.days')}>
                {[activity.fromDay, activity.toDay].map((one) => (one ? day(one) : '–')).join(' – ')}
              </Fact>
            )}
            {(['output', 'outcome', 'partners'] as const).map(
              (field) =>
                activity[field] && (
                  <Fact key={field} term={t(`projects.field.${field}`)}>
                    <span className="proposal-text">{activity[field]}</span>
                  </Fact>
                ),
            )}
          </Facts>
          {activity.expenses.length > 0 && <Expenses activity={activity} />}
          <p className="proposal-sum">{t('projects.activity-sum', { amount: baht(totalOfActivity(activity)) })}</p>
        </li>
      ))}
    </ol>
  )
}

function Expenses({ activity }: { activity: ProposedActivity }) {
  const { t, baht, number } = useText()
  return (
    <div className="table-frame">
      <table className="table stacked-table">
        <caption className="hidden-visually">{t('projects.expenses')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('projects.expense-item')}</th>
            <th scope="col">{t('projects.expense-group')}</th>
            <th scope="col" className="figure">
              {t('projects.expense-reckoned')}
            </th>
            <th scope="col" className="figure">
              {t('projects.expense-total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {activity.expenses.map((line) => (
            <tr key={line.id}>
              <th scope="row">{line.item || '–'}</th>
              <td>{t(`projects.expense.${line.group}`)}</td>
              <td className="figure">
                {number(line.quantity)} {line.unit} × {baht(line.priceSatang)} × {number(line.times)}
              </td>
              <td className="figure">{baht(totalOfLine(line))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
