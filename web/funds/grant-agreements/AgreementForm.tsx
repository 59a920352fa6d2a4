import { type FormEvent, useState } from 'react'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { AgreementParts } from './AgreementParts.tsx'
import { agreementOf, type Draft, draftFor, missingOf, type Signer } from './agreement-draft.ts'
import { useSignAgreement } from './useAgreement.ts'
import './agreement.css'

export function AgreementForm({ project, onDone }: { project: Project; onDone: () => void }) {
  const { t } = useText()
  const { today } = useMe()
  const announce = useAnnounce()
  const sign = useSignAgreement(project.id)
  const [id] = useState(() => newId())
  const [draft, setDraft] = useState(() => draftFor(project, today))
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }))
  const approved = project.approvedSatang ?? 0
  const agreement = agreementOf(id, draft, approved)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!agreement) return
    sign.mutate(agreement, {
      onSuccess: () => {
        announce(t('agreements.signed'))
        onDone()
      },
    })
  }
  return (
    <form className="form" onSubmit={submit}>
      <HeadFields draft={draft} change={change} today={today} />
      <Signers signers={draft.signers} onChange={(signers) => change({ signers })} />
      <AgreementParts project={project} draft={draft} change={change} />
      <Sum missing={missingOf(draft, approved)} approved={approved} />
      <TextInput
        label={t('agreements.conditions')}
        optional
        multiline
        value={draft.conditions}
        onChange={(conditions) => change({ conditions })}
        maxLength={20_000}
      />
      {sign.isError && <Failed error={sign.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={!agreement || sign.isPending}>
          {t('agreements.save')}
        </Button>
      </div>
    </form>
  )
}

type FieldProps = { draft: Draft; change: (part: Partial<Draft>) => void }

function HeadFields({ draft, change, today }: FieldProps & { today: string }) {
  const { t } = useText()
  return (
    <div className="form-grid">
      <TextInput
        label={t('agreements.number')}
        value={draft.number}
        onChange={(number) => change({ number })}
        maxLength={100}
        isRequired
      />
      <DateInput
        label={t('agreements.signed-on')}
        value={draft.signedOn}
        max={today}
        onChange={(signedOn) => change({ signedOn })}
        isRequired
      />
      <TextInput
        label={t('agreements.made-at')}
        optional
        value={draft.madeAt}
        onChange={(madeAt) => change({ madeAt })}
        maxLength={300}
      />
    </div>
  )
}

function Signers({ signers, onChange }: { signers: Signer[]; onChange: (signers: Signer[]) => void }) {
  const { t } = useText()
  const set = (id: string, part: Partial<Signer>) =>
    onChange(signers.map((one) => (one.id === id ? { ...one, ...part } : one)))
  return (
    <fieldset className="agreement-signers">
      <legend className="field-label">{t('agreements.signatories')}</legend>
      {signers.map(({ id, side, name, position }) => (
        <div key={id} className="form-grid">
          <TextInput
            label={t(`agreements.side.${side}`)}
            optional={side === 'witness'}
            isRequired={side !== 'witness'}
            value={name}
            onChange={(said) => set(id, { name: said })}
            maxLength={200}
          />
          <TextInput
            label={t('agreements.position')}
            optional
            value={position}
            onChange={(said) => set(id, { position: said })}
            maxLength={200}
          />
        </div>
      ))}
    </fieldset>
  )
}

function Sum({ missing, approved }: { missing: number; approved: number }) {
  const { t, baht } = useText()
  if (missing === 0) return <Notice kind="done">{t('agreements.adds-up', { amount: baht(approved) })}</Notice>
  const values = { amount: baht(Math.abs(missing)), approved: baht(approved) }
  return <Notice kind="due">{t(missing > 0 ? 'agreements.missing' : 'agreements.too-much', values)}</Notice>
}
