import { Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import type { VisitsReport } from '../../../domain/insight/reports/visits-report.ts'
import { useText } from '../../text/useText.ts'
import { areaTitle } from './area-title.ts'

/** From the region down to where one is, each step a way back up. */
export function ReportPath({ path, area }: { path: VisitsReport['path']; area: string | undefined }) {
  const { t } = useText()
  return (
    <nav className="report-path" aria-label={t('report.path')}>
      <Link
        from="/office/reports/visits"
        to="/office/reports/visits"
        search={(now) => ({ ...now, area: undefined, by: undefined })}
        aria-current={area ? undefined : 'page'}
      >
        {t('area.all')}
      </Link>
      {path.map((step) => (
        <span key={step.area}>
          <ChevronRight size={16} aria-hidden />
          <Link
            from="/office/reports/visits"
            to="/office/reports/visits"
            search={(now) => ({ ...now, area: step.area, by: undefined })}
            aria-current={step.area === area ? 'page' : undefined}
          >
            {areaTitle(step.area, step.name)}
          </Link>
        </span>
      ))}
    </nav>
  )
}
