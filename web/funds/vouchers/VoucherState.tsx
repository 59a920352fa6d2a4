import { Ban, CircleCheck, PenLine, RotateCcw, Undo2 } from 'lucide-react'
import { nextLineOf, type Voucher } from '../../../domain/funds/vouchers/voucher.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { useLineName } from './useLineName.ts'

const LOOKS = {
  signing: [PenLine, 'press'],
  approved: [CircleCheck, 'due'],
  'turned-back': [Undo2, 'due'],
  cancelled: [Ban, 'plain'],
  paid: [CircleCheck, 'plain'],
} as const

/** How it stands, and whose pen it waits for. */
export function VoucherState({ voucher }: { voucher: Voucher }) {
  const { t } = useText()
  const lineName = useLineName()
  const next = nextLineOf(voucher)
  const [icon, look] = LOOKS[voucher.state]
  if (voucher.isReversed) return <Badge icon={RotateCcw}>{t('vouchers.state.reversed')}</Badge>
  return (
    <Badge icon={icon} look={look}>
      {next ? t('vouchers.waits-for', { line: lineName(next) }) : t(`vouchers.state.${voucher.state}`)}
    </Badge>
  )
}
