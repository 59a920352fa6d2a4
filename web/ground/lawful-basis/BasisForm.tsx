import { type FormEvent, useState } from 'react'
import { LawfulBasis } from '../../../domain/ground/agreements/agreement.ts'
import { canKeepBasesOf } from '../../../domain/ground/lawful-basis/lawful-basis.policy.ts'
import { type NewBasis, PURPOSES } from '../../../domain/ground/lawful-basis/lawful-basis.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useOrganizations } from '../organizations/useOrganizations.ts'
import { useMe } from '../sign-in/useMe.ts'
import { useSetBasis } from './useBases.ts'

export function BasisForm({ onDone }: { onDone: () => void }) {
  const { t } = useText()
  const { today, actor } = useMe()
  const organizations = useOrganizations()
  const set = useSetBasis()
  const [basis, setBasis] = useState<NewBasis>(() => ({
    id: newId(),
    organizationId: actor.organizationId ?? '',
    purpose: 'care',
    basis: 'public-task',
    reference: '',
    fromDay: today,
  }))
  const change = (part: Partial<NewBasis>) => setBasis((now) => ({ ...now, ...part }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    set.mutate(basis, { onSuccess: onDone })
  }
  return (
    <form className="form" onSubmit={submit}>
      <Choice
        label={t('basis.organization')}
        value={basis.organizationId}
        onChange={(organizationId) => change({ organizationId })}
        options={(organizations.data ?? [])
          .filter(({ id }) => canKeepBasesOf(actor, id))
          .map(({ id, nameTh }) => ({ code: id, word: nameTh }))}
      />
      <Choice
        label={t('basis.purpose')}
        value={basis.purpose}
        onChange={(purpose) => purpose && change({ purpose })}
        options={PURPOSES.map((code) => ({ code, word: t(`lists.purpose.${code}`) }))}
      />
      <Choice
        label={t('basis.basis')}
        value={basis.basis}
        onChange={(chosen) => chosen && change({ basis: chosen })}
        options={LawfulBasis.options.map((code) => ({ code, word: t(`agreement.basis.${code}`) }))}
      />
      <TextInput
        label={t('basis.reference')}
        optional
        value={basis.reference}
        onChange={(reference) => change({ reference })}
      />
      <DateInput
        label={t('basis.from')}
        hint={t('basis.replaces')}
        value={basis.fromDay}
        onChange={(fromDay) => fromDay && change({ fromDay })}
      />
      {set.isError && <Failed error={set.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={set.isPending || !basis.organizationId}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  )
}
