import { useText } from '../../text/useText.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'

export function PersonSkeleton() {
  const { t } = useText()
  return (
    <div className="page" role="status" aria-busy>
      <span className="hidden-visually">{t('action.loading')}</span>
      <p aria-hidden>
        <Skeleton width="320px" />
      </p>
      <div className="panel" style={{ minHeight: 220 }}>
        <Skeleton width="40%" />
      </div>
      <div className="panel" style={{ minHeight: 180 }}>
        <Skeleton width="30%" />
      </div>
    </div>
  )
}
