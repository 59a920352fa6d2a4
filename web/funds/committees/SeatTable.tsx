import { Clock } from 'lucide-react'
import { useState } from 'react'
import { type CommitteeMember, isOverdue, sitsOn } from '../../../domain/funds/committees/committee.ts'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EndSeat } from './EndSeat.tsx'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

type Props = { fund: Fund; members: readonly CommitteeMember[]; label: string }

/** Those who left stay on the list below those who sit. */
export function SeatTable({ fund, members, label }: Props) {
  const { t } = useText()
  const [ending, setEnding] = useState<CommitteeMember>()
  const close = () => setEnding(undefined)
  return (
    <div className="table-frame">
      <table className="table stacked-table">
        <caption className="hidden-visually">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('committees.name')}</th>
            <th scope="col">{t('committees.office')}</th>
            <th scope="col">{t('committees.seat')}</th>
            <th scope="col">{t('committees.term')}</th>
            <th scope="col">{t('committees.letter')}</th>
            <th scope="col">
              <span className="hidden-visually">{t('funds.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <Row key={member.id} member={member} onEnd={fund.may.keep ? () => setEnding(member) : undefined} />
          ))}
        </tbody>
      </table>
      {ending && (
        <Dialog title={t('committees.end-of', { name: ending.name })} isOpen onClose={close}>
          <EndSeat fundId={fund.id} member={ending} onDone={close} />
        </Dialog>
      )}
    </div>
  )
}

function Row({ member, onEnd }: { member: CommitteeMember; onEnd: (() => void) | undefined }) {
  const { t } = useText()
  const { today } = useMe()
  const sits = sitsOn(member, today)
  return (
    <tr>
      <th scope="row">
        {member.name}
        {member.fromOrganization && <div className="small soft">{member.fromOrganization}</div>}
      </th>
      <td>{t(`committees.office.${member.office}`)}</td>
      <td>{t(`committees.seat.${member.seat}`)}</td>
      <td>
        <Term member={member} />
      </td>
      <td>{member.letterNumber}</td>
      <td className="figure">
        {sits && onEnd && (
          <Button look="quiet" onPress={onEnd}>
            {t('committees.end')}
          </Button>
        )}
      </td>
    </tr>
  )
}

function Term({ member: { fromDay, dueDay, endedOn, endedWhy } }: { member: CommitteeMember }) {
  const { t, day } = useText()
  const { today } = useMe()
  if (endedOn)
    return (
      <>
        {day(fromDay)} – {day(endedOn)}
        <div className="small soft">{endedWhy && t(`committees.ended.${endedWhy as 'term'}`)}</div>
      </>
    )
  return (
    <>
      {day(fromDay)} – {day(dueDay)}
      {isOverdue({ dueDay, endedOn }, today) && (
        <div>
          <Badge icon={Clock} look="due">
            {t('committees.past-term')}
          </Badge>
        </div>
      )}
    </>
  )
}
