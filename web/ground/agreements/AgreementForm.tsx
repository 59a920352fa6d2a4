import { type FormEvent, useState } from 'react'
import type { NewAgreement } from '../../../domain/ground/agreements/agreement.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckChips } from '../../ui/CheckChips.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useOrganizations } from '../organizations/useOrganizations.ts'
import { useMe } from '../sign-in/useMe.ts'
import { AgreementTerms } from './AgreementTerms.tsx'
import { useAddAgreement } from './useAgreements.ts'

export function AgreementForm({ onDone }: { onDone: () => void }) {
  const { t } = useText()
  const { today } = useMe()
  const [agreement, setAgreement] = useState<NewAgreement>(() => ({
    id: newId(),
    name: '',
    purpose: '',
    lawfulBasis: 'public-task',
    fields: ['identity'],
    parties: [],
    areas: [],
    fromDay: today,
    toDay: null,
  }))
  const change = (part: Partial<NewAgreement>) => setAgreement((now) => ({ ...now, ...part }))
  const add = useAddAgreement()
  const isTooFew = agreement.parties.length < 2
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isTooFew) add.mutate(agreement, { onSuccess: onDone })
  }
  return (
    <form className="form" onSubmit={submit}>
      <TextInput label={t('agreement.name')} value={agreement.name} onChange={(name) => change({ name })} isRequired />
      <PartiesChoice parties={agreement.parties} onChange={(parties) => change({ parties })} />
      <TextInput
        label={t('agreement.purpose')}
        multiline
        value={agreement.purpose}
        onChange={(purpose) => change({ purpose })}
        isRequired
      />
      <AgreementTerms agreement={agreement} change={change} />
      {add.isError && <Failed error={add.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={add.isPending || isTooFew}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  )
}

function PartiesChoice({ parties, onChange }: { parties: string[]; onChange: (parties: string[]) => void }) {
  const { t } = useText()
  const organizations = useOrganizations()
  return (
    <CheckChips
      label={t('agreement.parties')}
      hint={t('agreement.parties-hint')}
      value={parties}
      onChange={onChange}
      options={(organizations.data ?? []).map((one) => ({ code: one.id, word: one.nameTh }))}
    />
  )
}
