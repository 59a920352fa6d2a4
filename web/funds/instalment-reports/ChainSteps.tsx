import type { InstalmentReport } from '../../../domain/funds/instalment-reports/instalment-report.ts'
import { useText } from '../../text/useText.ts'
import { Notice } from '../../ui/Notice.tsx'
import { ReportStateBadge } from './ReportStateBadge.tsx'
import './instalment-reports.css'

/** How it stands, and each step with who, when and what was noted; what came back says why before all else. */
export function ChainSteps({ report }: { report: InstalmentReport }) {
  const { t, moment } = useText()
  const last = report.steps.at(-1)
  return (
    <section className="chain">
      <p>
        <ReportStateBadge state={report.state} isLate={false} />
      </p>
      {report.state === 'sent-back' && last && (
        <Notice kind="due" title={t('instalment-reports.came-back', { by: last.by ?? '–' })}>
          {last.note}
        </Notice>
      )}
      {report.steps.length > 0 && (
        <ol className="chain-steps">
          {report.steps.map((step) => (
            <li key={`${step.at} ${step.to}`}>
              <strong>{t(`instalment-reports.step.${step.to}`)}</strong>{' '}
              <span className="small soft">
                {step.by ?? '–'} · {moment(step.at)}
              </span>
              {step.note && <p>{step.note}</p>}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
