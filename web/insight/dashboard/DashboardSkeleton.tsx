import { Skeleton } from '../../ui/Skeleton.tsx'

/** Holds the places of the blocks, so that nothing jumps when they come. */
export function DashboardSkeleton() {
  return (
    <div className="dashboard-blocks" aria-hidden>
      {['months', 'adl', 'ages', 'groups'].map((block) => (
        <div key={block} className="panel block-skeleton">
          <Skeleton width="40%" />
          <Skeleton width="90%" />
          <Skeleton width="70%" />
        </div>
      ))}
    </div>
  )
}
