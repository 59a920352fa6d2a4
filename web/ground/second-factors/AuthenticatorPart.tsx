import { useMutation } from '@tanstack/react-query'
import { KeySquare, ShieldCheck, ShieldOff, Smartphone } from 'lucide-react'
import { useState } from 'react'
import type { NewAuthenticator, SecondFactors } from '../../../domain/ground/second-factors/second-factor.ts'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Page.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useProof } from '../sessions/useProof.tsx'
import { AddAuthenticator } from './AddAuthenticator.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import { useSecondFactorsChanged } from './useSecondFactors.ts'

/** The app with its six digits, and the codes on paper for the day the telephone is lost. */
export function AuthenticatorPart({ held }: { held: SecondFactors }) {
  const { t } = useText()
  const proof = useProof()
  const changed = useSecondFactorsChanged()
  const [adding, setAdding] = useState<NewAuthenticator>()
  const [codes, setCodes] = useState<string[]>()
  const begin = useMutation({
    mutationFn: () => proof.run(() => api.post<NewAuthenticator>('/me/authenticator')),
    onSuccess: setAdding,
  })
  const show = (recoveryCodes: string[]) => {
    setAdding(undefined)
    setCodes(recoveryCodes)
    changed()
  }
  return (
    <Section title={t('second-factor.title')}>
      <div className="panel form">
        <p className="soft">{t('second-factor.lead')}</p>
        {held.authenticator ? (
          <HeldAuthenticator held={held} run={proof.run} onCodes={show} onRemoved={changed} />
        ) : (
          <div>
            <Button look="primary" icon={Smartphone} isDisabled={begin.isPending} onPress={() => begin.mutate()}>
              {t('second-factor.add')}
            </Button>
          </div>
        )}
        {begin.isError && <Failed error={begin.error} />}
      </div>
      {proof.dialog}
      <Dialog title={t('second-factor.add')} isOpen={adding !== undefined} onClose={() => setAdding(undefined)}>
        {adding && <AddAuthenticator authenticator={adding} onAdded={show} onCancel={() => setAdding(undefined)} />}
      </Dialog>
      <Dialog
        title={t('second-factor.title')}
        isOpen={codes !== undefined}
        onClose={() => setCodes(undefined)}
        mustAnswer
      >
        {codes && <RecoveryCodes codes={codes} onDone={() => setCodes(undefined)} />}
      </Dialog>
    </Section>
  )
}

type HeldProps = {
  held: SecondFactors
  run: ReturnType<typeof useProof>['run']
  onCodes: (codes: string[]) => void
  onRemoved: () => void
}

function HeldAuthenticator({ held, run, onCodes, onRemoved }: HeldProps) {
  const { t, day } = useText()
  const announce = useAnnounce()
  const renew = useMutation({
    mutationFn: () => run(() => api.post<{ recoveryCodes: string[] }>('/me/recovery-codes')),
    onSuccess: ({ recoveryCodes }) => onCodes(recoveryCodes),
  })
  const remove = useMutation({
    mutationFn: () => run(() => api.remove('/me/authenticator')),
    onSuccess: () => {
      onRemoved()
      announce(t('second-factor.removed'))
    },
  })
  const error = renew.error ?? remove.error
  const since = held.authenticator ? day(held.authenticator.confirmedAt.slice(0, 10)) : ''
  return (
    <>
      <p>
        <ShieldCheck size={18} aria-hidden /> {t('second-factor.is-on', { since })}
      </p>
      {held.recoveryCodesLeft < 3 && (
        <Notice kind="due" title={t('second-factor.few-codes', { count: held.recoveryCodesLeft })} />
      )}
      {error && <Failed error={error} />}
      <div className="page-actions">
        <Button icon={KeySquare} isDisabled={renew.isPending} onPress={() => renew.mutate()}>
          {t('second-factor.new-codes', { count: held.recoveryCodesLeft })}
        </Button>
        <Button look="quiet" icon={ShieldOff} isDisabled={remove.isPending} onPress={() => remove.mutate()}>
          {t('second-factor.remove')}
        </Button>
      </div>
    </>
  )
}
