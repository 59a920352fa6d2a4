import { type FormEvent, useState } from 'react'
import { URGENT_OUTCOMES } from '../../../domain/care/urgent/urgent-lists.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useCloseCase } from './useUrgent.ts'

type Outcome = (typeof URGENT_OUTCOMES)[number]

/** What was done. Without it a case stays open. */
export function CloseCase({ id, onDone }: { id: string; onDone: () => void }) {
  const { t, list } = useText()
  const close = useCloseCase(id)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [note, setNote] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (outcome) close.mutate({ outcome, note }, { onSuccess: onDone })
  }
  return (
    <form className="form" onSubmit={submit}>
      <Segmented
        label={t('urgent.outcome')}
        value={outcome}
        onChange={setOutcome}
        stacked
        options={URGENT_OUTCOMES.map((code) => ({ code, word: list('urgentOutcome', code) }))}
      />
      <TextInput label={t('urgent.note')} optional multiline maxLength={1000} value={note} onChange={setNote} />
      {close.isError && <Failed error={close.error} />}
      <div className="page-actions">
        <Button type="submit" look="primary" isDisabled={!outcome || close.isPending}>
          {t('urgent.close-save')}
        </Button>
      </div>
    </form>
  )
}
