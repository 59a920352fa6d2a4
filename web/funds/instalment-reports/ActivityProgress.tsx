import { Link } from '@tanstack/react-router'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { useText } from '../../text/useText.ts'
import { Section } from '../../ui/Page.tsx'
import { useActivityReports } from '../activities/useActivities.ts'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

/** ผลผลิต/ผลลัพธ์: what the proposal promised of each activity, and what its sent reports say came of it. */
export function ActivityProgress({ project }: { project: Project }) {
  const { t } = useText()
  const reports = useActivityReports(project.id)
  const { activities } = project.proposal
  if (!reports.data || activities.length === 0) return null
  return (
    <Section title={t('instalment-reports.by-activity')}>
      <div className="table-frame">
        <table className="table stacked-table">
          <caption className="hidden-visually">{t('instalment-reports.by-activity')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('activities.activity')}</th>
              <th scope="col">{t('instalment-reports.promised')}</th>
              <th scope="col">{t('instalment-reports.came-of-it')}</th>
            </tr>
          </thead>
          <tbody>
            {activities.map(({ id, title, output, outcome }) => {
              const told = reports.data.filter(({ activityId, sentAt }) => activityId === id && sentAt !== null)
              return (
                <tr key={id}>
                  <th scope="row">{title || t('activities.untitled')}</th>
                  <td data-word={t('instalment-reports.promised')}>
                    {[output, outcome].filter((text) => text.trim() !== '').join(' · ') || '–'}
                  </td>
                  <td data-word={t('instalment-reports.came-of-it')}>
                    {told.length === 0
                      ? t('instalment-reports.not-told')
                      : told.map((report) => (
                          <p key={report.id}>
                            {[report.outputs, report.outcomes].filter((text) => text.trim() !== '').join(' · ')}{' '}
                            <Link
                              to="/office/projects/$id/activities/$reportId"
                              params={{ id: project.id, reportId: report.id }}
                            >
                              {t('activities.open-report')}
                            </Link>
                          </p>
                        ))}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
