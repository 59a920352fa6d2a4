import { type FormEvent, useState } from 'react'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckChips } from '../../ui/CheckChips.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { AreaTags } from '../areas/AreaTags.tsx'
import { useOrganizations } from '../organizations/useOrganizations.ts'
import { useMe } from '../sign-in/useMe.ts'
import { AgreementField, LawfulBasis, type NewAgreement } from '../../../domain/ground/agreements/agreement.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useAddAgreement } from './useAgreements.ts'

export function AgreementForm({ onDone }: { onDone: () => void }) {
  const { t } = useText()
  const { today } = useMe()
  const organizations = useOrganizations()
  const [agreement, setAgreement] = useState<NewAgreement>(() => ({ id: newId(), name: '', purpose: '', lawfulBasis: 'public-task', fields: ['identity'], parties: [], areas: [], fromDay: today, toDay: null }))
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
      <CheckChips label={t('agreement.parties')} hint={t('agreement.parties-hint')} value={agreement.parties} onChange={(parties) => change({ parties })} options={(organizations.data ?? []).map((one) => ({ code: one.id, word: one.nameTh }))} />
      <TextInput label={t('agreement.purpose')} multiline value={agreement.purpose} onChange={(purpose) => change({ purpose })} isRequired />
      <Choice label={t('agreement.basis')} hint={t('agreement.basis-hint')} value={agreement.lawfulBasis} onChange={(lawfulBasis) => { if (lawfulBasis) change({ lawfulBasis }) }} options={LawfulBasis.options.map((code) => ({ code, word: t(`agreement.basis.${code}`) }))} />
      <CheckChips label={t('agreement.fields')} value={agreement.fields} onChange={(fields) => change({ fields: fields.includes('identity') ? fields : ['identity', ...fields] })} options={AgreementField.options.map((code) => ({ code, word: t(`agreement.field.${code}`) }))} />
      <AreaTags label={t('agreement.areas')} hint={t('agreement.areas-hint')} value={agreement.areas} onChange={(areas) => change({ areas })} />
      <div className="form-grid">
        <DateInput label={t('agreement.from')} value={agreement.fromDay} onChange={(day) => { if (day) change({ fromDay: day }) }} />
        <DateInput label={t('agreement.to')} optional value={agreement.toDay ?? null} onChange={(toDay) => change({ toDay })} />
      </div>
      {add.isError && <Failed error={add.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={add.isPending || isTooFew}>{t('action.save')}</Button>
      </div>
    </form>
  )
}
