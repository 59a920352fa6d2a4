import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

type Props = { icon: LucideIcon; title: string; children?: ReactNode; actions?: ReactNode; isPage?: boolean }

/** Nothing here: says why, and what to do next. */
export function EmptyState({ icon: Icon, title, children, actions, isPage }: Props) {
  const Title = isPage ? 'h1' : 'h2'
  return (
    <div className="empty">
      <Icon size={34} strokeWidth={1.5} aria-hidden />
      <Title>{title}</Title>
      {children && <p>{children}</p>}
      {actions && <div className="empty-actions">{actions}</div>}
    </div>
  )
}
