import { CircleCheck, FilePen, Hourglass, Lock, TriangleAlert, Undo2 } from 'lucide-react'
import { isBeingWritten, type ReportState } from '../../../domain/funds/instalment-reports/report-chain.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'

const ICONS = {
  none: FilePen,
  closed: Lock,
  writing: FilePen,
  sent: Hourglass,
  'mentor-passed': Hourglass,
  'manager-passed': Hourglass,
  accepted: CircleCheck,
  'sent-back': Undo2,
}

type Props = { state: ReportState | 'none' | 'closed'; isLate: boolean }

/** Late while it is still to be sent after its window. */
export function ReportStateBadge({ state, isLate }: Props) {
  const { t } = useText()
  const isOwed = state === 'none' || (state !== 'closed' && isBeingWritten(state))
  return (
    <>
      <Badge icon={ICONS[state]} look={state === 'sent-back' ? 'due' : 'plain'}>
        {t(`instalment-reports.state.${state}`)}
      </Badge>{' '}
      {isLate && isOwed && (
        <Badge icon={TriangleAlert} look="due">
          {t('instalment-reports.late')}
        </Badge>
      )}
    </>
  )
}
