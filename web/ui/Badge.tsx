import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import './notice.css'

type Props = { icon: LucideIcon; look?: 'plain' | 'press' | 'due' | 'urgent'; children: ReactNode }

/** An icon and a word; the colour only helps. */
export function Badge({ icon: Icon, look = 'plain', children }: Props) {
  return (
    <span className={`badge badge-${look}`}>
      <Icon size={14} aria-hidden />
      {children}
    </span>
  )
}
