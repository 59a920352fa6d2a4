import { type FormEvent, useState } from 'react'
import { OrganizationKind } from '../../../domain/ground/organizations/organization.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAddOrganization } from './useOrganizations.ts'

export function OrganizationForm({ onDone }: { onDone: () => void }) {
  const { t } = useText()
  const [id] = useState(() => newId())
  const [organization, setOrganization] = useState({
    code: '',
    nameTh: '',
    nameEn: '',
    kind: 'health-service' as OrganizationKind,
  })
  const add = useAddOrganization()
  const change = (part: Partial<typeof organization>) => setOrganization((now) => ({ ...now, ...part }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate({ ...organization, id }, { onSuccess: onDone })
  }
  return (
    <form className="form" onSubmit={submit}>
      <TextInput
        label={t('organization.name-th')}
        value={organization.nameTh}
        onChange={(nameTh) => change({ nameTh })}
        isRequired
        maxLength={200}
      />
      <TextInput
        label={t('organization.name-en')}
        optional
        value={organization.nameEn}
        onChange={(nameEn) => change({ nameEn })}
        maxLength={200}
      />
      <div className="form-grid">
        <TextInput
          label={t('organization.code')}
          hint={t('organization.code-hint')}
          value={organization.code}
          onChange={(code) => change({ code })}
          isRequired
          maxLength={40}
        />
        <Choice
          label={t('organization.kind')}
          value={organization.kind}
          onChange={(kind) => {
            if (kind) change({ kind })
          }}
          options={OrganizationKind.options.map((code) => ({ code, word: t(`organization.kind.${code}`) }))}
        />
      </div>
      {add.isError && <Failed error={add.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={add.isPending}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  )
}
