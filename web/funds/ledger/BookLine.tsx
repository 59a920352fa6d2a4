import { Undo2 } from 'lucide-react'
import type { BookRow } from '../../../domain/funds/ledger/book-months.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { SatangCell } from './SatangCell.tsx'

type Props = { row: BookRow; mayReverse: boolean; onReverse: () => void }

export function BookLine({ row: { entry, account, inSatang, outSatang, leftSatang }, mayReverse, onReverse }: Props) {
  const { t, day } = useText()
  const canReverse = mayReverse && entry.kind !== 'reversal' && entry.reversedBy === null
  const paidBy = entry.kind === 'opening' ? '' : t(`funds.channel.${entry.channel}`)
  const more = [entry.counterparty, entry.projectTitle, paidBy, entry.chequeNumber].filter(Boolean)
  return (
    <tr data-reversed={entry.reversedBy !== null || undefined}>
      <td className="nowrap">{day(entry.onDay)}</td>
      <td className="nowrap">{entry.reference}</td>
      <td data-word={t('funds.account')}>{account}</td>
      <th scope="row" className="book-entry">
        {entry.text}
        <span className="small soft">{more.join(' · ')}</span>
        {entry.reversedBy !== null && (
          <span>
            <Badge icon={Undo2}>{t('funds.reversed')}</Badge>
          </span>
        )}
        {canReverse && (
          <span className="not-printed">
            <Button look="quiet" icon={Undo2} onPress={onReverse}>
              {t('funds.reverse')}
            </Button>
          </span>
        )}
      </th>
      <SatangCell satang={inSatang} word={t('funds.in')} isSide />
      <SatangCell satang={outSatang} word={t('funds.out')} isSide />
      <SatangCell satang={leftSatang} word={t('funds.left-over')} />
    </tr>
  )
}
