import { CalendarClock, CalendarX, CircleCheck, Clock } from 'lucide-react'
import { type PrivacyRequest, urgencyOf } from '../../../domain/ground/privacy-requests/privacy-request.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'

const LOOKS = {
  overdue: { icon: CalendarX, look: 'urgent' },
  soon: { icon: CalendarClock, look: 'due' },
  'in-time': { icon: Clock, look: 'plain' },
  answered: { icon: CircleCheck, look: 'press' },
} as const

/** How long is left, in words; the colour only helps. */
export function DueBadge({ request }: { request: PrivacyRequest }) {
  const { t } = useText()
  const urgency = urgencyOf(request)
  const { icon, look } = LOOKS[urgency]
  return (
    <Badge icon={icon} look={look}>
      {t(`requests.due.${urgency}`, { days: Math.abs(request.daysLeft) })}
    </Badge>
  )
}
