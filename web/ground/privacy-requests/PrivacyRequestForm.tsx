import { type FormEvent, useState } from 'react'
import {
  type NewPrivacyRequest,
  REQUEST_ASKERS,
  REQUEST_CHANNELS,
  REQUEST_KINDS,
} from '../../../domain/ground/privacy-requests/privacy-request.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useMe } from '../sign-in/useMe.ts'
import { useOpenRequest } from './usePrivacyRequests.ts'

export function PrivacyRequestForm({ personId, onDone }: { personId: string | null; onDone: () => void }) {
  const { t, day } = useText()
  const { today } = useMe()
  const announce = useAnnounce()
  const open = useOpenRequest()
  const [request, setRequest] = useState<NewPrivacyRequest>(() => ({
    id: newId(),
    personId,
    askerName: null,
    askedBy: 'herself',
    kind: 'access',
    channel: 'in-person',
    detail: '',
    askedOn: today,
  }))
  const change = (part: Partial<NewPrivacyRequest>) => setRequest((now) => ({ ...now, ...part }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    open.mutate(request, {
      onSuccess: ({ dueOn }) => {
        announce(t('requests.opened', { day: day(dueOn) }))
        onDone()
      },
    })
  }
  return (
    <form className="form" onSubmit={submit}>
      <Choice
        label={t('requests.kind')}
        value={request.kind}
        onChange={(kind) => kind && change({ kind })}
        options={REQUEST_KINDS.map((code) => ({ code, word: t(`requests.kind.${code}`) }))}
      />
      <div className="form-grid">
        <Choice
          label={t('requests.asked-by')}
          value={request.askedBy}
          onChange={(askedBy) => askedBy && change({ askedBy })}
          options={REQUEST_ASKERS.map((code) => ({ code, word: t(`requests.asked-by.${code}`) }))}
        />
        <Choice
          label={t('requests.channel')}
          value={request.channel}
          onChange={(channel) => channel && change({ channel })}
          options={REQUEST_CHANNELS.map((code) => ({ code, word: t(`requests.channel.${code}`) }))}
        />
      </div>
      <TextInput
        label={t('requests.asker-name')}
        hint={t('requests.asker-hint')}
        optional={personId !== null}
        isRequired={personId === null}
        value={request.askerName ?? ''}
        onChange={(askerName) => change({ askerName: askerName || null })}
      />
      <TextInput
        label={t('requests.detail')}
        multiline
        optional
        value={request.detail}
        onChange={(detail) => change({ detail })}
      />
      <DateInput
        label={t('requests.asked-on')}
        value={request.askedOn}
        max={today}
        onChange={(askedOn) => askedOn && change({ askedOn })}
      />
      {open.isError && <Failed error={open.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={open.isPending}>
          {t('requests.add')}
        </Button>
      </div>
    </form>
  )
}
