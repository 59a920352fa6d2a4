import { type FormEvent, useId, useState } from 'react'
import { type NewPledge, PLEDGE_KINDS, type Pledge } from '../../../domain/funds/pledges/pledge.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { BahtInput } from '../funds/BahtInput.tsx'
import { useRecordPledge } from './usePledges.ts'

type Props = {
  fundId: string
  year: number
  issues: readonly { code: string; name: string }[]
  /** Who pledged before is offered, so that nobody is written in two ways. */
  known: readonly Pledge[]
  onDone: () => void
}
type Draft = Omit<NewPledge, 'amountSatang' | 'fiscalYear'> & { amountSatang: number | null }

export function AddPledge({ fundId, year, issues, known, onDone }: Props) {
  const { t, day } = useText()
  const record = useRecordPledge(fundId)
  const [draft, setDraft] = useState<Draft>(() => ({
    ...{ id: newId(), issueCode: '', funder: '', organizationId: null, kind: 'money', amountSatang: null },
    ...{ text: '', letterNumber: '', letterDay: null },
  }))
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }))
  const { amountSatang } = draft
  const isReady = draft.issueCode !== '' && draft.funder.trim() !== '' && Boolean(amountSatang)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isReady && amountSatang)
      record.mutate({ ...draft, funder: draft.funder.trim(), amountSatang, fiscalYear: year }, { onSuccess: onDone })
  }
  return (
    <form className="form" onSubmit={submit}>
      <p>{t('pledges.of-year', { year: day(`${year}-01-01`, 'short', 'year') })}</p>
      <Funder known={known} value={draft.funder} onChange={(funder) => change({ funder })} />
      <Choice
        label={t('pledges.issue')}
        none={t('funds.choose')}
        value={draft.issueCode}
        onChange={(issueCode) => change({ issueCode })}
        options={issues.map(({ code, name }) => ({ code, word: name }))}
      />
      <Segmented
        label={t('pledges.kind')}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        options={PLEDGE_KINDS.map((code) => ({ code, word: t(`pledges.kind.${code}`) }))}
      />
      <BahtInput
        label={t(draft.kind === 'money' ? 'funds.amount' : 'pledges.worth')}
        value={amountSatang}
        onChange={(next) => change({ amountSatang: next })}
        isRequired
      />
      <TextInput
        label={t('pledges.text')}
        optional
        value={draft.text}
        onChange={(text) => change({ text })}
        maxLength={1000}
      />
      <div className="form-grid">
        <TextInput
          label={t('pledges.letter-number')}
          optional
          value={draft.letterNumber}
          onChange={(letterNumber) => change({ letterNumber })}
          maxLength={100}
        />
        <DateInput
          label={t('pledges.letter-day')}
          optional
          value={draft.letterDay}
          onChange={(letterDay) => change({ letterDay })}
        />
      </div>
      {record.isError && <Failed error={record.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={!isReady || record.isPending}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  )
}

function Funder({
  known,
  value,
  onChange,
}: {
  known: readonly Pledge[]
  value: string
  onChange: (name: string) => void
}) {
  const { t } = useText()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {t('pledges.funder')}
      </label>
      <input
        id={id}
        className="input"
        list={`${id}-known`}
        value={value}
        maxLength={300}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={`${id}-known`}>
        {[...new Set(known.map(({ funder }) => funder))].map((funder) => (
          <option key={funder} value={funder} />
        ))}
      </datalist>
    </div>
  )
}
