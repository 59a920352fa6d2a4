import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

type Props = { icon: LucideIcon; title: string; children?: ReactNode; actions?: ReactNode }

/** Nothing here: says why, and what to do next. */
export function EmptyState({ icon: Icon, title, children, actions }: Props) {
  return (
    <div className="empty">
      <Icon size={34} strokeWidth={1.5} aria-hidden />
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {actions && <div className="empty-actions">{actions}</div>}
    </div>
  )
}
