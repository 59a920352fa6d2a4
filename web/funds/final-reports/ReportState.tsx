import { Link, useNavigate } from '@tanstack/react-router'
import { FileText, PencilLine } from 'lucide-react'
import type { ProjectClosing } from '../../../domain/funds/final-reports/closing.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { afterwards } from '../../ui/afterwards.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { useBeginReport, useFinalReport } from './useClosing.ts'

/** How the last report stands, and the way to it. */
export function ReportState({ project, closing }: { project: Project; closing: ProjectClosing }) {
  const { t } = useText()
  const navigate = useNavigate()
  const report = useFinalReport(project.id)
  const begin = useBeginReport(project.id)
  const open = () => void navigate({ to: '/office/projects/$id/closing/report', params: { id: project.id } })
  return (
    <Section title={t('closing.report')}>
      <div className="panel closing-report">
        <p>{t(report.data ? `closing.state.${report.data.state}` : 'closing.no-report')}</p>
        {closing.may.begin && !report.data && (
          <Button
            look="primary"
            icon={PencilLine}
            isDisabled={begin.isPending}
            onPress={() => afterwards(begin.mutateAsync({ id: newId() }), open)}
          >
            {t('closing.begin')}
          </Button>
        )}
        {report.data && (
          <Link
            className={buttonClass(report.data.may.edit ? 'primary' : 'secondary')}
            to="/office/projects/$id/closing/report"
            params={{ id: project.id }}
          >
            <FileText size={18} aria-hidden />
            {t(report.data.may.edit ? 'closing.write' : 'closing.read')}
          </Link>
        )}
        {begin.isError && <Failed error={begin.error} />}
        {report.isError && <Failed error={report.error} onRetry={() => void report.refetch()} />}
      </div>
    </Section>
  )
}
