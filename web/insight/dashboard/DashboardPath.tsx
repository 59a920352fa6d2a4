import { Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import type { Dashboard } from '../../../domain/insight/dashboard/dashboard.ts'
import { useMyAreas } from '../../ground/areas/useMyAreas.ts'
import { useText } from '../../text/useText.ts'
import { areaTitle } from '../reports/area-title.ts'

/** From the widest area one may open down to where one is. */
export function DashboardPath({ path, area }: { path: Dashboard['path']; area: string | undefined }) {
  const { t } = useText()
  const isEverywhere = useMyAreas() === undefined
  return (
    <nav className="report-path" aria-label={t('report.path')}>
      {isEverywhere && (
        <Link
          from="/office/overview"
          to="/office/overview"
          search={(now) => ({ ...now, area: undefined })}
          aria-current={area ? undefined : 'page'}
        >
          {t('area.all')}
        </Link>
      )}
      {path.map((step, index) => (
        <span key={step.area}>
          {(isEverywhere || index > 0) && <ChevronRight size={16} aria-hidden />}
          <Link
            from="/office/overview"
            to="/office/overview"
            search={(now) => ({ ...now, area: step.area })}
            aria-current={step.area === area ? 'page' : undefined}
          >
            {areaTitle(step.area, step.name)}
          </Link>
        </span>
      ))}
    </nav>
  )
}
