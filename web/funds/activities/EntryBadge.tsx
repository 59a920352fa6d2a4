import { CalendarClock, CircleCheck, Clock, PencilLine, Play, TriangleAlert } from 'lucide-react'
import type { EntryState } from '../../../domain/funds/activities/activity-calendar.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'

const LOOKS = {
  reported: { icon: CircleCheck, look: 'plain' },
  late: { icon: TriangleAlert, look: 'due' },
  writing: { icon: PencilLine, look: 'plain' },
  now: { icon: Play, look: 'press' },
  ahead: { icon: Clock, look: 'plain' },
  undated: { icon: CalendarClock, look: 'plain' },
} as const

export function EntryBadge({ state }: { state: EntryState | 'undated' }) {
  const { t } = useText()
  const { icon, look } = LOOKS[state]
  return (
    <Badge icon={icon} look={look}>
      {t(`activities.state.${state}`)}
    </Badge>
  )
}
