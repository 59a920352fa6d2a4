import {
  Ban,
  CircleCheck,
  CircleDot,
  CirclePause,
  CircleX,
  FilePen,
  Inbox,
  type LucideIcon,
  PencilLine,
  Play,
  Undo2,
} from 'lucide-react'
import type { ProjectStatus } from '../../../domain/funds/projects/project-status.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'

type Look = { icon: LucideIcon; look: 'plain' | 'press' | 'due' | 'urgent' }

const LOOKS: Record<ProjectStatus, Look> = {
  developing: { icon: FilePen, look: 'plain' },
  submitted: { icon: Inbox, look: 'press' },
  revising: { icon: PencilLine, look: 'due' },
  passed: { icon: CircleDot, look: 'press' },
  failed: { icon: CircleX, look: 'plain' },
  'failed-first-round': { icon: CircleX, look: 'plain' },
  withdrawn: { icon: Undo2, look: 'plain' },
  running: { icon: Play, look: 'press' },
  finished: { icon: CircleCheck, look: 'plain' },
  terminated: { icon: Ban, look: 'plain' },
  suspended: { icon: CirclePause, look: 'due' },
}

export function ProjectStatusBadge({ status }: { status: ProjectStatus }) {
  const { t } = useText()
  const { icon, look } = LOOKS[status]
  return (
    <Badge icon={icon} look={look}>
      {t(`funds.status.${status}`)}
    </Badge>
  )
}
