import { type FormEvent, useState } from 'react'
import type { NewAppointmentLetter } from '../../../domain/funds/committees/committee.ts'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { LETTER_KINDS } from './letter-kinds.ts'
import { useRecordLetter } from './useCommittee.ts'

/** คำสั่งแต่งตั้ง */
export function AddLetter({ fund, onDone }: { fund: Fund; onDone: () => void }) {
  const { t } = useText()
  const { today } = useMe()
  const record = useRecordLetter(fund.id)
  const [id] = useState(() => newId())
  const [number, setNumber] = useState('')
  const [dated, setDated] = useState<string | null>(today)
  const [kind, setKind] = useState<NewAppointmentLetter['kind']>('new')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (dated) record.mutate({ id, number: number.trim(), dated, kind }, { onSuccess: onDone })
  }
  return (
    <form className="form" onSubmit={submit}>
      <TextInput label={t('committees.letter-number')} value={number} onChange={setNumber} maxLength={100} isRequired />
      <div className="form-grid">
        <DateInput label={t('committees.letter-dated')} value={dated} max={today} onChange={setDated} isRequired />
        <Choice
          label={t('committees.letter-kind')}
          value={kind}
          onChange={(code) => code && setKind(code)}
          options={LETTER_KINDS.map((code) => ({ code, word: t(`committees.letter-kind.${code}`) }))}
        />
      </div>
      {record.isError && <Failed error={record.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={!number.trim() || !dated || record.isPending}>
          {t('committees.add.letter')}
        </Button>
      </div>
    </form>
  )
}
