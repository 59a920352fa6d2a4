import { type FormEvent, useState } from 'react'
import { type NewSubCommittee, SUB_COMMITTEE_KINDS } from '../../../domain/funds/committees/committee.ts'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAddSubCommittee } from './useCommittee.ts'

export function AddSubCommittee({ fund, onDone }: { fund: Fund; onDone: () => void }) {
  const { t } = useText()
  const add = useAddSubCommittee(fund.id)
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<NewSubCommittee['kind']>('screening')
  const [name, setName] = useState('')
  const usual = t(`committees.sub.${kind}`)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate({ id, kind, name: name.trim() || usual }, { onSuccess: onDone })
  }
  return (
    <form className="form" onSubmit={submit}>
      <Choice
        label={t('committees.sub-kind')}
        value={kind}
        onChange={(code) => code && setKind(code)}
        options={SUB_COMMITTEE_KINDS.map((code) => ({ code, word: t(`committees.sub.${code}`) }))}
      />
      <TextInput
        label={t('committees.sub-name')}
        optional
        placeholder={usual}
        value={name}
        onChange={setName}
        maxLength={200}
      />
      {add.isError && <Failed error={add.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={add.isPending}>
          {t('committees.add.sub-committee')}
        </Button>
      </div>
    </form>
  )
}
