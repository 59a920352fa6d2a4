import { Printer } from 'lucide-react'
import type { InstalmentReport } from '../../../domain/funds/instalment-reports/instalment-report.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Section } from '../../ui/Page.tsx'
import { SpendingByKind } from '../activities/SpendingByKind.tsx'
import { ActivityProgress } from './ActivityProgress.tsx'
import { ChainSteps } from './ChainSteps.tsx'
import { MoneySums } from './MoneySums.tsx'
import { PassOn } from './PassOn.tsx'
import './instalment-reports.css'
import '../activities/activities.css'

type Props = { project: Project; report: InstalmentReport }

/** As it was sent, for whoever passes it on, and for paper. */
export function InstalmentView({ project, report }: Props) {
  const { t } = useText()
  return (
    <article className="report-view">
      <div className="page-actions not-printed">
        <Button icon={Printer} onPress={() => print()}>
          {t('activities.print')}
        </Button>
      </div>
      <ChainSteps report={report} />
      {report.may.move && <PassOn project={project} report={report} />}
      <Section title={t('instalment-reports.money')}>
        <MoneySums report={report} counted={report} />
      </Section>
      <Section title={t('instalment-reports.spending')}>
        <SpendingByKind spending={report.spending} />
      </Section>
      <ActivityProgress project={project} />
      <Told report={report} />
      <Next report={report} />
    </article>
  )
}

function Told({ report }: { report: InstalmentReport }) {
  const { t } = useText()
  const { objectives, activitiesPercent, problems, leaders, innovations } = report
  return (
    <Section title={t('instalment-reports.progress')}>
      <Facts>
        {activitiesPercent !== null && <Fact term={t('instalment-reports.percent')}>{activitiesPercent}%</Fact>}
        {objectives.map(({ id, objective, result }) => (
          <Fact key={id} term={objective || t('instalment-reports.objective')} wide>
            {result || '–'}
          </Fact>
        ))}
        {problems.map(({ id, problem, cause, way }) => (
          <Fact key={id} term={t('instalment-reports.problem')} wide>
            {[problem, cause, way].filter((text) => text !== '').join(' → ')}
          </Fact>
        ))}
        {leaders.length > 0 && (
          <Fact term={t('instalment-reports.leaders')} wide>
            {leaders.map(({ name, role }) => [name, role].filter(Boolean).join(' ')).join(' · ')}
          </Fact>
        )}
        {innovations && (
          <Fact term={t('instalment-reports.innovations')} wide>
            {innovations}
          </Fact>
        )}
      </Facts>
    </Section>
  )
}

function Next({ report }: { report: InstalmentReport }) {
  const { t, baht } = useText()
  return (
    <Section title={t('instalment-reports.next')}>
      <Facts>
        <Fact term={t('instalment-reports.asks-next')}>
          {t(`instalment-reports.asks.${report.asksNext ? 'yes' : 'no'}`)}
          {report.asksNext && report.nextSatang !== null && ` · ${baht(report.nextSatang)}`}
        </Fact>
        {report.nextActivities && (
          <Fact term={t('instalment-reports.next-activities')} wide>
            {report.nextActivities}
          </Fact>
        )}
        {report.nextPlan && (
          <Fact term={t('instalment-reports.next-plan')} wide>
            {report.nextPlan}
          </Fact>
        )}
        {report.leadName && <Fact term={t('instalment-reports.lead-name')}>{report.leadName}</Fact>}
        {report.financeName && <Fact term={t('instalment-reports.finance-name')}>{report.financeName}</Fact>}
      </Facts>
    </Section>
  )
}
