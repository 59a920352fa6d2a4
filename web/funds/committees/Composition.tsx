import { CircleAlert, CircleCheck } from 'lucide-react'
import type { CommitteeMember } from '../../../domain/funds/committees/committee.ts'
import { compositionOf, isOverfull, isShort, type SeatCount } from '../../../domain/funds/committees/composition.ts'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { boundsOf, fiscalYearOf } from '../funds/fiscal-year.ts'
import { useRegulationOn } from '../regulations/useRegulations.ts'
import './committees.css'

/** The seats that the announcement names: filled, missing, or more than it allows. */
export function Composition({ fund, members }: { fund: Fund; members: readonly CommitteeMember[] }) {
  const { t } = useText()
  const { today } = useMe()
  const regulation = useRegulationOn(fund.kind, boundsOf(fiscalYearOf(today)).from)
  const seats = regulation ? compositionOf(members, regulation.rules, today) : []
  if (!regulation || seats.length === 0) return null
  const short = seats.filter(isShort).length
  return (
    <details className="panel composition" open={short > 0}>
      <summary>
        {short > 0
          ? t('committees.seats-missing', { count: short, clause: regulation.rules.clauses.committee })
          : t('committees.seats-whole', { clause: regulation.rules.clauses.committee })}
      </summary>
      <ul className="seats">
        {seats.map((seat) => (
          <Seat key={seat.seat} seat={seat} />
        ))}
      </ul>
    </details>
  )
}

function Seat({ seat }: { seat: SeatCount }) {
  const { t } = useText()
  const { least, most, filled } = seat
  const isWrong = isShort(seat) || isOverfull(seat)
  const Icon = isWrong ? CircleAlert : CircleCheck
  const wanted = least === most ? String(least) : `${least}–${most}`
  return (
    <li className="seat" data-wrong={isWrong || undefined}>
      <Icon size={18} aria-hidden />
      <span>{t(`committees.seat.${seat.seat}`)}</span>
      <span className="small">
        {isShort(seat)
          ? t('committees.seat-short', { filled, wanted, missing: least - filled })
          : t(isOverfull(seat) ? 'committees.seat-over' : 'committees.seat-filled', { filled, wanted })}
      </span>
    </li>
  )
}
