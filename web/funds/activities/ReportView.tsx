// A report to be read and printed, in the order of the form of the field.
import type { ActivityReport } from '../../../domain/funds/activities/activity-report.ts'
import { spendingByActivity } from '../../../domain/funds/activities/spending.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { AreaName } from '../../ground/areas/AreaName.tsx'
import { useText } from '../../text/useText.ts'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Section } from '../../ui/Page.tsx'
import { CameTable } from './CameTable.tsx'
import { LeadThere } from './LeadThere.tsx'
import { PhotoGallery } from './PhotoGallery.tsx'
import { SpendingByKind } from './SpendingByKind.tsx'
import './activities.css'

const STORY = ['objective', 'done', 'outputs', 'outcomes', 'summary'] as const
const AFTER = ['problems', 'suggestions', 'wanted', 'advice'] as const

type Props = { project: Project; report: ActivityReport }

export function ReportView({ project, report }: Props) {
  const { t } = useText()
  const words = (field: (typeof STORY | typeof AFTER)[number]) =>
    report[field].trim() && (
      <Section key={field} title={t(`activities.${field}`)}>
        <p className="report-words">{report[field]}</p>
      </Section>
    )
  const planned = project.proposal.activities.filter(({ id }) => id === report.activityId)
  return (
    <article className="report-view">
      <Head report={report} />
      <PhotoGallery projectId={project.id} report={report} kind="photo" />
      {STORY.map(words)}
      {report.groups.length > 0 && <CameTable report={report} />}
      {report.participants.length > 0 && (
        <Section title={t('activities.participants')}>
          <ul className="report-names">
            {report.participants.map(({ id, name, role }) => (
              <li key={id}>
                {name} {role && <span className="soft">{role}</span>}
              </li>
            ))}
          </ul>
          <p className="small soft">{t('activities.participants-hint')}</p>
        </Section>
      )}
      {AFTER.map(words)}
      {report.money.length > 0 && (
        <Section title={t('activities.money')}>
          <SpendingByKind spending={spendingByActivity([report], planned)} />
        </Section>
      )}
      {report.photos.some(({ kind }) => kind === 'receipt') && (
        <div className="not-printed">
          <Section title={t('activities.receipts')}>
            <PhotoGallery projectId={project.id} report={report} kind="receipt" />
          </Section>
        </div>
      )}
    </article>
  )
}

function Head({ report }: { report: ActivityReport }) {
  const { t, day } = useText()
  const { fromDay, toDay, fromTime, toTime } = report
  const times = [fromTime, toTime].filter(Boolean).join('–')
  const days = [fromDay, toDay !== fromDay ? toDay : null].filter((one) => one !== null)
  return (
    <header className="report-head">
      <h2>{report.title || t('activities.untitled')}</h2>
      <p className="report-day">
        {days.map((one) => day(one, 'long')).join(' – ')} {times && t('activities.at-time', { times })}
      </p>
      <Facts>
        <Fact term={t(`activities.reported-by.${report.origin}`)}>{report.reporter}</Fact>
        {report.batch && <Fact term={t('activities.batch')}>{report.batch}</Fact>}
        <Fact term={t('activities.place')} wide>
          {report.place} {report.areaCode && <AreaName code={report.areaCode} />}{' '}
          <LeadThere latitude={report.latitude} longitude={report.longitude} />
        </Fact>
        {report.quality !== null && (
          <Fact term={t('activities.quality')} wide>
            {t(`activities.quality.${String(report.quality) as '0'}`)}
          </Fact>
        )}
        {report.adviser && <Fact term={t('activities.adviser')}>{report.adviser}</Fact>}
      </Facts>
    </header>
  )
}
