import { type FormEvent, useState } from 'react'
import type { ConsentPurpose, ConsentsOfPerson, NewConsent } from '../../../domain/ground/consent/consent.ts'
import { CONSENT_TEXT_VERSION, OFFICE_CHANNELS } from '../../../domain/ground/consent/consent-lists.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useMe } from '../sign-in/useMe.ts'
import { useRecordConsent } from './useConsents.ts'

type Props = { personId: string; purpose: ConsentPurpose; giver: ConsentsOfPerson['giver']; onDone: () => void }

export function ConsentForm({ personId, purpose, giver, onDone }: Props) {
  const { t } = useText()
  const { today } = useMe()
  const announce = useAnnounce()
  const record = useRecordConsent(personId)
  const [said, setSaid] = useState<NewConsent>(() => ({
    id: newId(),
    purpose,
    saysYes: true,
    channel: 'paper',
    givenBy: giver === 'guardian' ? 'guardian' : 'herself',
    giverName: null,
    relationship: null,
    witnessName: null,
    textVersion: CONSENT_TEXT_VERSION,
    saidOn: today,
  }))
  const change = (part: Partial<NewConsent>) => setSaid((now) => ({ ...now, ...part }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    record.mutate(said, {
      onSuccess: () => {
        announce(t('consent.saved'))
        onDone()
      },
    })
  }
  return (
    <form className="form" onSubmit={submit}>
      <Notice kind="info" title={t(`lists.purpose.${purpose}`)}>
        {t(`consent-text.${purpose}`)}
      </Notice>
      {giver !== 'herself' && <Notice kind="due">{t(`consent.giver.${giver}`)}</Notice>}
      <Segmented
        label={t('consent.answer')}
        value={said.saysYes ? 'yes' : 'no'}
        onChange={(answer) => change({ saysYes: answer === 'yes' })}
        options={(['yes', 'no'] as const).map((code) => ({ code, word: t(`consent.standing.${code}`) }))}
      />
      <Choice
        label={t('consent.channel')}
        value={said.channel}
        onChange={(channel) => channel && change({ channel })}
        options={OFFICE_CHANNELS.map((code) => ({ code, word: t(`consent.channel.${code}`) }))}
      />
      {said.channel === 'oral' && (
        <TextInput
          label={t('consent.witness')}
          value={said.witnessName ?? ''}
          onChange={(witnessName) => change({ witnessName: witnessName || null })}
          isRequired
        />
      )}
      <GiverFields said={said} change={change} />
      <DateInput
        label={t('consent.said-on')}
        value={said.saidOn}
        max={today}
        onChange={(saidOn) => saidOn && change({ saidOn })}
      />
      {record.isError && <Failed error={record.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={record.isPending}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  )
}

function GiverFields({ said, change }: { said: NewConsent; change: (part: Partial<NewConsent>) => void }) {
  const { t } = useText()
  return (
    <>
      <Segmented
        label={t('consent.given-by')}
        value={said.givenBy}
        onChange={(givenBy) => change({ givenBy })}
        options={(['herself', 'guardian'] as const).map((code) => ({ code, word: t(`consent.given-by.${code}`) }))}
      />
      {said.givenBy === 'guardian' && (
        <div className="form-grid">
          <TextInput
            label={t('consent.giver-name')}
            value={said.giverName ?? ''}
            onChange={(giverName) => change({ giverName: giverName || null })}
            isRequired
          />
          <TextInput
            label={t('consent.relationship')}
            optional
            value={said.relationship ?? ''}
            onChange={(relationship) => change({ relationship: relationship || null })}
          />
        </div>
      )}
    </>
  )
}
