// A need that was told to the office, or found on paper: whose, of what kind, how urgent.
import { type FormEvent, useState } from 'react'
import type { NeedKind, NeedOf, NeedUrgency } from '../../../domain/care/needs/lists.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { optionsOf } from '../../text/lists.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useRecordNeed } from './useNeeds.ts'

type Props = { personId: string; onClose: () => void }

export function NeedForm(props: Props) {
  const { t, list } = useText()
  const { today } = useMe()
  const { draft, set, isTold, isDayGood, record, submit } = useNeedDraft(props, today)
  return (
    <form className="form" onSubmit={submit} noValidate>
      <Choice
        label={t('needs.kind')}
        none={t('needs.choose-kind')}
        value={draft.kind}
        onChange={(kind) => set({ kind })}
        options={optionsOf('needKind', list)}
      />
      <Segmented
        label={t('needs.of')}
        value={draft.needOf}
        onChange={(needOf) => set({ needOf })}
        options={optionsOf('needOf', list)}
      />
      <Segmented
        label={t('needs.urgency')}
        value={draft.urgency}
        onChange={(urgency) => set({ urgency })}
        options={optionsOf('needUrgency', list)}
      />
      {draft.urgency === 'very-urgent' && <p className="soft small">{t('needs.very-urgent-hint')}</p>}
      <TextInput
        label={t('needs.detail')}
        optional={draft.kind !== 'other'}
        multiline
        maxLength={2000}
        value={draft.detail}
        onChange={(detail) => set({ detail })}
      />
      <DateInput
        label={t('needs.day')}
        hint={t('date.hint')}
        value={draft.foundOn}
        max={today}
        error={isDayGood ? undefined : t('needs.day-wrong')}
        onChange={(foundOn) => set({ foundOn })}
      />
      {record.isError && <Failed error={record.error} />}
      <div className="dialog-actions">
        <Button onPress={props.onClose}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={!isTold || !isDayGood || record.isPending}>
          {t(record.isPending ? 'action.saving' : 'action.save')}
        </Button>
      </div>
    </form>
  )
}

type Draft = {
  kind: NeedKind | ''
  needOf: NeedOf
  urgency: NeedUrgency
  detail: string
  foundOn: string | null
}

function useNeedDraft({ personId, onClose }: Props, today: string) {
  const { t } = useText()
  const announce = useAnnounce()
  const record = useRecordNeed()
  const [id] = useState(() => newId())
  const [draft, setDraft] = useState<Draft>({
    kind: '',
    needOf: 'person',
    urgency: 'can-wait',
    detail: '',
    foundOn: today,
  })
  const { kind, foundOn } = draft
  const detail = draft.detail.trim() || null
  // "Other" says nothing until it is said what.
  const isTold = kind !== '' && (kind !== 'other' || detail !== null)
  const isDayGood = foundOn !== null && foundOn <= today
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (kind === '' || !isTold || !isDayGood) return
    const recorded = () => {
      announce(t('needs.recorded'))
      onClose()
    }
    record.mutate({ ...draft, id, personId, kind, foundOn, detail }, { onSuccess: recorded })
  }
  const set = (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change }))
  return { draft, set, isTold, isDayGood, record, submit }
}
