import { type FormEvent, useState } from 'react'
import {
  MENTORING_FORMS,
  type MentoringVisit,
  type NewMentoringVisit,
} from '../../../domain/funds/mentoring/mentoring.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useRecordVisit } from './useMentoring.ts'

type Props = { fundId: string; projectId: string | null; follows?: MentoringVisit; onDone: () => void }
type Said = Omit<NewMentoringVisit, 'onDay'> & { onDay: string | null }

export function RecordVisit({ fundId, projectId, follows, onDone }: Props) {
  const { t } = useText()
  const { today } = useMe()
  const announce = useAnnounce()
  const record = useRecordVisit()
  const [said, setSaid] = useState<Said>(() => ({
    ...{ id: newId(), fundId, projectId, onDay: today, form: 'visit', place: '', asked: '', advice: '' },
    ...{ followsId: follows?.id ?? null, changed: '', closes: false, confidential: '' },
  }))
  const change = (part: Partial<Said>) => setSaid((now) => ({ ...now, ...part }))
  const { onDay } = said
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (onDay === null) return
    record.mutate(
      { ...said, onDay },
      {
        onSuccess: () => {
          announce(t('mentoring.recorded'))
          onDone()
        },
      },
    )
  }
  const saysNothing = ![said.asked, said.advice, said.changed].some((text) => text.trim() !== '')
  return (
    <form className="form" onSubmit={submit}>
      {follows && (
        <Notice kind="info" title={t('mentoring.follows')}>
          {follows.advice}
        </Notice>
      )}
      <HowPart said={said} change={change} />
      {follows && <FollowPart said={said} change={change} />}
      <TextInput
        label={t('mentoring.asked')}
        optional
        multiline
        value={said.asked}
        onChange={(asked) => change({ asked })}
      />
      <TextInput
        label={t('mentoring.advice')}
        optional
        multiline
        value={said.advice}
        onChange={(advice) => change({ advice })}
      />
      <TextInput
        label={t('mentoring.confidential')}
        hint={t('mentoring.confidential-hint')}
        optional
        multiline
        value={said.confidential}
        onChange={(confidential) => change({ confidential })}
      />
      {record.isError && <Failed error={record.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={saysNothing || onDay === null || record.isPending}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  )
}

type PartProps = { said: Said; change: (part: Partial<Said>) => void }

function HowPart({ said, change }: PartProps) {
  const { t } = useText()
  const { today } = useMe()
  return (
    <>
      <DateInput
        label={t('mentoring.on-day')}
        value={said.onDay}
        max={today}
        onChange={(onDay) => change({ onDay })}
        isRequired
      />
      <Segmented
        label={t('mentoring.form')}
        value={said.form}
        onChange={(form) => change({ form })}
        options={MENTORING_FORMS.map((code) => ({ code, word: t(`mentoring.form.${code}`) }))}
      />
      <TextInput
        label={t('mentoring.place')}
        optional
        value={said.place}
        onChange={(place) => change({ place })}
        maxLength={500}
      />
    </>
  )
}

function FollowPart({ said, change }: PartProps) {
  const { t } = useText()
  return (
    <>
      <TextInput
        label={t('mentoring.changed')}
        multiline
        value={said.changed}
        onChange={(changed) => change({ changed })}
        isRequired
      />
      <Segmented
        label={t('mentoring.closes')}
        value={said.closes ? 'yes' : 'no'}
        onChange={(answer) => change({ closes: answer === 'yes' })}
        options={(['no', 'yes'] as const).map((code) => ({ code, word: t(`mentoring.closes.${code}`) }))}
      />
    </>
  )
}
