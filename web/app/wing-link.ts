// One way of the rail, and where it leads.
import type { LinkProps } from '@tanstack/react-router'
import type { LucideIcon } from 'lucide-react'
import type { TextKey } from '../text/catalogues.ts'

export type WingLink = {
  word: TextKey
  short: TextKey
  icon: LucideIcon
  link: LinkProps
  isAt: (place: Place) => boolean
  /** What waits there for somebody is counted beside it. */
  counts?: 'reviews' | 'urgent'
  /** Gone to from elsewhere on a phone, whose bar has room for five. */
  offThumb?: true
}
export type Place = { path: string; search: Record<string, unknown> }
