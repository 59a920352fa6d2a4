import { Link } from '@tanstack/react-router'
import { useText } from '../../text/useText.ts'
import { useScreening } from './useScreening.ts'

/** In a line, where the meeting decides. */
export function ScreeningMean({ projectId }: { projectId: string }) {
  const { t } = useText()
  const { data } = useScreening(projectId)
  if (!data) return null
  const { total, count, sheet } = data
  return (
    <Link to="/office/projects/$id/screening" params={{ id: projectId }} className="small">
      {total
        ? t('screenings.in-a-line', {
            ...{ mean: String(Math.round(total.mean * 10) / 10), most: sheet.most * sheet.criteria.length, count },
            spread: `${total.least}–${total.most}`,
          })
        : t('screenings.not-screened')}
    </Link>
  )
}
