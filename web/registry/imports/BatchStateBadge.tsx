import { Ban, CircleAlert, CircleCheck, Eye, LoaderCircle, Undo2 } from 'lucide-react'
import type { BatchState } from '../../../domain/registry/imports/import.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'

const LOOKS = {
  reading: { icon: LoaderCircle, look: 'press' },
  ready: { icon: Eye, look: 'due' },
  committing: { icon: LoaderCircle, look: 'press' },
  committed: { icon: CircleCheck, look: 'press' },
  undoing: { icon: LoaderCircle, look: 'press' },
  undone: { icon: Undo2, look: 'plain' },
  failed: { icon: CircleAlert, look: 'urgent' },
  cancelled: { icon: Ban, look: 'plain' },
} as const

export function BatchStateBadge({ state }: { state: BatchState }) {
  const { t } = useText()
  return <Badge {...LOOKS[state]}>{t(`batch.${state}`)}</Badge>
}
