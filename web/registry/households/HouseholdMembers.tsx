import { Link } from '@tanstack/react-router'
import { Crown, EyeOff, UserRoundCog } from 'lucide-react'
import { useState } from 'react'
import type { Household, HouseholdMember } from '../../../domain/registry/households/household.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { IconButton } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { AdlBadge } from '../people/AdlBadge.tsx'
import { LastVisit } from '../people/LastVisit.tsx'
import { MemberDialog } from './MemberDialog.tsx'

type Props = { personId: string; household: Household; canChange: boolean }

export function HouseholdMembers({ personId, household, canChange }: Props) {
  const { t } = useText()
  return (
    <ul className="household-members">
      {household.members.map((member) => (
        <Member
          key={member.personId}
          member={member}
          householdId={household.id}
          isHere={member.personId === personId}
          canChange={canChange}
        />
      ))}
      {household.outside > 0 && (
        <li className="household-member household-outside">
          <EyeOff size={18} aria-hidden />
          <span>{t('household.outside', { count: household.outside })}</span>
        </li>
      )}
    </ul>
  )
}

type MemberProps = { member: HouseholdMember; householdId: string; isHere: boolean; canChange: boolean }

function Member({ member, householdId, isHere, canChange }: MemberProps) {
  const { t, list, day } = useText()
  const [isChanging, setChanging] = useState(false)
  const who = [
    member.relationship && list('relationship', member.relationship),
    member.age !== null && t('unit.years', { count: member.age }),
  ]
  return (
    <li className="household-member" aria-current={isHere || undefined}>
      <span className="household-who">
        {isHere ? (
          <strong>{member.fullName}</strong>
        ) : (
          <Link to="/office/people/$id" params={{ id: member.personId }}>
            {member.fullName}
          </Link>
        )}
        <span className="small soft">{who.filter(Boolean).join(' · ')}</span>
      </span>
      <span className="household-state">
        {member.role === 'head' && (
          <Badge icon={Crown} look="press">
            {list('householdRole', 'head')}
          </Badge>
        )}
        {member.diedOn ? (
          <span className="small soft">{t('household.died', { day: day(member.diedOn) })}</span>
        ) : (
          <>
            {member.adlScore !== null && <AdlBadge score={member.adlScore} />}
            <span className="small">
              <LastVisit day={member.lastVisitOn} />
            </span>
          </>
        )}
      </span>
      {canChange && (
        <IconButton
          label={t('household.change-member', { name: member.fullName })}
          icon={UserRoundCog}
          onPress={() => setChanging(true)}
        />
      )}
      <Dialog title={member.fullName} isOpen={isChanging} onClose={() => setChanging(false)}>
        <MemberDialog householdId={householdId} member={member} onDone={() => setChanging(false)} />
      </Dialog>
    </li>
  )
}
