// A calm box of words: what is so, what is due, what went wrong, what was done. Always an icon and words.
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import './notice.css'

export type NoticeKind = 'info' | 'due' | 'urgent' | 'done'

const ICONS = { info: Info, due: TriangleAlert, urgent: CircleAlert, done: CircleCheck }

type Props = { kind: NoticeKind; title?: ReactNode; children?: ReactNode; actions?: ReactNode; isLive?: boolean }

export function Notice({ kind, title, children, actions, isLive }: Props) {
  const Icon = ICONS[kind]
  return (
    <div className={`notice notice-${kind}`} role={isLive ? (kind === 'urgent' ? 'alert' : 'status') : undefined}>
      <Icon size={20} aria-hidden />
      <div className="notice-words">
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
        {actions && <div className="notice-actions">{actions}</div>}
      </div>
    </div>
  )
}
