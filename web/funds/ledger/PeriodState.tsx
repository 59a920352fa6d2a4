// How a month, quarter or year stands: running, to be closed, closed, or asked to be opened again.
import { CalendarClock, Lock, LockOpen } from 'lucide-react'
import { useState } from 'react'
import { canBeClosed, closingOf, type PeriodKind, periodEnd } from '../../../domain/funds/ledger/closing.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import type { Books } from './books.ts'
import { ReopeningDialog } from './ReopeningDialog.tsx'

type Props = {
  fundId: string
  kind: PeriodKind
  fromDay: string
  books: Books
  mayKeep: boolean
  onClose: () => void
}

export function PeriodState({ fundId, kind, fromDay, books, mayKeep, onClose }: Props) {
  const { t, moment } = useText()
  const [isReopening, setReopening] = useState(false)
  const closing = closingOf(books.closings, kind, fromDay)
  if (!closing) {
    const isRunning = (periodEnd(kind, fromDay) ?? fromDay) >= books.today
    return (
      <span className="period-state">
        <Badge icon={CalendarClock} look={isRunning ? 'plain' : 'due'}>
          {t(isRunning ? 'funds.period-runs' : 'funds.period-open')}
        </Badge>
        {mayKeep && canBeClosed(kind, fromDay, books) && (
          <span className="not-printed">
            <Button icon={Lock} onPress={onClose}>
              {t(`funds.close.${kind}`)}
            </Button>
          </span>
        )}
      </span>
    )
  }
  const isAsked = closing.reopeningAskedBy !== null
  return (
    <span className="period-state">
      <Badge icon={Lock} look={isAsked ? 'due' : 'press'}>
        {t('funds.period-closed', { at: moment(closing.closedAt), by: closing.closedBy ?? '–' })}
      </Badge>
      {closing.bankState && <span className="small soft">{t(`bank-books.closed.${closing.bankState}`)}</span>}
      {mayKeep && (
        <span className="not-printed">
          <Button look="quiet" icon={LockOpen} onPress={() => setReopening(true)}>
            {t(isAsked ? 'funds.reopen-second' : 'funds.reopen')}
          </Button>
        </span>
      )}
      {isReopening && <ReopeningDialog fundId={fundId} closing={closing} onClose={() => setReopening(false)} />}
    </span>
  )
}
