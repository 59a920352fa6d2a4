import type { ActivityReport } from '../../../domain/funds/activities/activity-report.ts'
import { useText } from '../../text/useText.ts'
import { Section } from '../../ui/Page.tsx'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

/** Who came, by group, against what was planned. */
export function CameTable({ report: { groups, came } }: { report: Pick<ActivityReport, 'groups' | 'came'> }) {
  const { t, number } = useText()
  const shown = (count: number | null) => (count === null ? '–' : number(count))
  return (
    <Section title={t('activities.groups')}>
      <div className="table-frame">
        <table className="table stacked-table">
          <caption className="hidden-visually">{t('activities.groups')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('activities.group')}</th>
              <th scope="col" className="figure">
                {t('activities.planned')}
              </th>
              <th scope="col" className="figure">
                {t('activities.came')}
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr key={group.id}>
                <th scope="row">{group.label || t('activities.untitled')}</th>
                <td className="figure" data-word={t('activities.planned')}>
                  {shown(group.planned)}
                </td>
                <td className="figure" data-word={t('activities.came')}>
                  {shown(group.came)}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('activities.together')}</th>
              <td className="figure" data-word={t('activities.planned')}>
                {number(groups.reduce((sum, { planned }) => sum + (planned ?? 0), 0))}
              </td>
              <td className="figure" data-word={t('activities.came')}>
                {number(came)}
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Section>
  )
}
