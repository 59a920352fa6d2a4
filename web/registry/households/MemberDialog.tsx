import { LogOut } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { HouseholdMember } from '../../../domain/registry/households/household.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { RoleChoice } from './RoleChoice.tsx'
import { useChangeRole, useLeaveHousehold } from './useHousehold.ts'

type Props = { householdId: string; member: HouseholdMember; onDone: () => void }

/** What she is in the house, or that she has left it. */
export function MemberDialog({ householdId, member, onDone }: Props) {
  const { t, day } = useText()
  const change = useChangeRole(householdId)
  const leave = useLeaveHousehold(householdId)
  const [role, setRole] = useState({ role: member.role, relationship: member.relationship })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.mutate({ personId: member.personId, ...role }, { onSuccess: onDone })
  }
  return (
    <form className="form" onSubmit={submit}>
      <p className="soft">{t('household.since', { day: day(member.fromDay) })}</p>
      <RoleChoice value={role} onChange={setRole} />
      {change.isError && <Failed error={change.error} />}
      {leave.isError && <Failed error={leave.error} />}
      <div className="dialog-actions">
        <Button
          look="urgent"
          icon={LogOut}
          isDisabled={leave.isPending}
          onPress={() => leave.mutate(member.personId, { onSuccess: onDone })}
        >
          {t('household.leave')}
        </Button>
        <Button type="submit" look="primary" isDisabled={change.isPending}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  )
}
