import { Send } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { EntrySlip } from '../../../domain/ground/invitations/invitation.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { BLANK_GRANT, GrantFields, scopeOf } from '../accounts/GrantFields.tsx'
import { OrganizationChoice } from '../organizations/OrganizationChoice.tsx'
import { useMe } from '../sign-in/useMe.ts'
import { useInvite } from './useInvitations.ts'

type Props = { onCancel: () => void; onInvited: (slips: EntrySlip[]) => void }

/** Who she is and what she may do. Her password is hers to choose. */
export function InviteOne({ onCancel, onInvited }: Props) {
  const { t } = useText()
  const { actor, today } = useMe()
  const [ids] = useState(() => ({ act: newId(), account: newId(), grant: newId() }))
  const [who, setWho] = useState({ name: '', userName: '', phone: '', organizationId: actor.organizationId ?? '' })
  const [grant, setGrant] = useState(BLANK_GRANT)
  const [toDay, setToDay] = useState<string | null>(null)
  const invite = useInvite()
  const scope = scopeOf(grant)
  const change = (part: Partial<typeof who>) => setWho((now) => ({ ...now, ...part }))
  const hasName = who.phone.trim() !== '' || who.userName.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!scope) return
    const invitee = {
      id: ids.account,
      name: who.name,
      organizationId: who.organizationId,
      phone: who.phone.trim() || null,
      userName: who.userName.trim() || null,
      grants: [{ id: ids.grant, role: grant.role, scope, toDay }],
    }
    invite.mutate({ id: ids.act, invitees: [invitee] }, { onSuccess: onInvited })
  }
  return (
    <form className="form" onSubmit={submit}>
      <TextInput
        label={t('accounts.name')}
        value={who.name}
        onChange={(name) => change({ name })}
        isRequired
        maxLength={200}
      />
      <div className="form-grid">
        <TextInput
          label={t('accounts.phone')}
          hint={t('invite.phone-hint')}
          value={who.phone}
          onChange={(phone) => change({ phone })}
          inputMode="tel"
          autoComplete="off"
        />
        <TextInput
          label={t('accounts.user-name')}
          hint={t('invite.user-name-hint')}
          optional
          value={who.userName}
          onChange={(userName) => change({ userName })}
          autoComplete="off"
          maxLength={60}
        />
      </div>
      <OrganizationChoice
        label={t('accounts.organization')}
        value={who.organizationId}
        onChange={(organizationId) => change({ organizationId })}
      />
      <GrantFields grant={grant} onChange={setGrant} />
      <DateInput
        label={t('invite.until')}
        hint={t('invite.until-hint')}
        optional
        value={toDay}
        onChange={setToDay}
        min={today}
      />
      {invite.isError && <Failed error={invite.error} />}
      <div className="dialog-actions">
        <Button onPress={onCancel}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" icon={Send} isDisabled={invite.isPending || !scope || !hasName}>
          {t('invite.submit')}
        </Button>
      </div>
    </form>
  )
}
