import { type FormEvent, useState } from 'react'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { OrganizationChoice } from '../organizations/OrganizationChoice.tsx'
import { useMe } from '../sign-in/useMe.ts'
import { BLANK_GRANT, GrantFields, scopeOf } from './GrantFields.tsx'
import { useAddAccount } from './useAccounts.ts'

export function AccountForm({ onDone }: { onDone: () => void }) {
  const { t } = useText()
  const { actor } = useMe()
  const [id] = useState(() => newId())
  const [grantId] = useState(() => newId())
  const [account, setAccount] = useState({
    name: '',
    userName: '',
    phone: '',
    password: '',
    organizationId: actor.organizationId ?? '',
  })
  const [grant, setGrant] = useState(BLANK_GRANT)
  const add = useAddAccount()
  const scope = scopeOf(grant)
  const change = (part: Partial<typeof account>) => setAccount((now) => ({ ...now, ...part }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { phone, ...rest } = account
    if (scope)
      add.mutate(
        {
          ...rest,
          ...(phone.trim() ? { phone: phone.trim() } : {}),
          id,
          grants: [{ id: grantId, role: grant.role, scope }],
        },
        { onSuccess: onDone },
      )
  }
  return (
    <form className="form" onSubmit={submit}>
      <TextInput
        label={t('accounts.name')}
        value={account.name}
        onChange={(name) => change({ name })}
        isRequired
        maxLength={200}
      />
      <div className="form-grid">
        <TextInput
          label={t('accounts.user-name')}
          value={account.userName}
          onChange={(userName) => change({ userName })}
          autoComplete="off"
          isRequired
          maxLength={60}
        />
        <TextInput
          label={t('accounts.phone')}
          optional
          value={account.phone}
          onChange={(phone) => change({ phone })}
          inputMode="tel"
          autoComplete="off"
        />
      </div>
      <OrganizationChoice
        label={t('accounts.organization')}
        value={account.organizationId}
        onChange={(organizationId) => change({ organizationId })}
      />
      <TextInput
        label={t('accounts.first-password')}
        hint={t('account.password-hint')}
        type="password"
        autoComplete="new-password"
        minLength={10}
        value={account.password}
        onChange={(password) => change({ password })}
        isRequired
      />
      <GrantFields grant={grant} onChange={setGrant} />
      {add.isError && <Failed error={add.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={add.isPending || !scope}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  )
}
