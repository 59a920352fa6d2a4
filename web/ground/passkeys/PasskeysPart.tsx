import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  startRegistration,
} from '@simplewebauthn/browser'
import { useMutation } from '@tanstack/react-query'
import { Fingerprint, Pencil, X } from 'lucide-react'
import { useState } from 'react'
import type { Passkey } from '../../../domain/ground/passkeys/passkey.ts'
import type { SecondFactors } from '../../../domain/ground/second-factors/second-factor.ts'
import { deviceOf } from '../../../domain/ground/sessions/device.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { ApiProblem, api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useSecondFactorsChanged } from '../second-factors/useSecondFactors.ts'
import { useProof } from '../sessions/useProof.tsx'
import { RenamePasskey } from './RenamePasskey.tsx'
import './passkeys.css'

/** Keys that sign in without a password: the finger or the screen lock of one's own telephone. */
export function PasskeysPart({ held }: { held: SecondFactors }) {
  const { t } = useText()
  const announce = useAnnounce()
  const proof = useProof()
  const changed = useSecondFactorsChanged()
  const name = t(`device.system.${deviceOf(navigator.userAgent).system}`)
  const add = useMutation({
    mutationFn: () => proof.run(() => register(name)),
    onSuccess: () => {
      changed()
      announce(t('passkey.added'))
    },
  })
  const remove = useMutation({
    mutationFn: (id: string) => proof.run(() => api.remove(`/me/passkeys/${id}`)),
    onSuccess: changed,
  })
  const [renaming, setRenaming] = useState<Passkey>()
  const canAdd = held.passkeysWork && browserSupportsWebAuthn()
  const error = add.error ?? remove.error
  return (
    <Section title={t('passkey.title')}>
      <div className="panel form">
        <p className="soft">{t(canAdd ? 'passkey.lead' : 'passkey.not-here')}</p>
        <PasskeyLines passkeys={held.passkeys} onRename={setRenaming} onRemove={remove.mutate} />
        {error && <Failed error={error} />}
        {canAdd && (
          <div>
            <Button icon={Fingerprint} isDisabled={add.isPending} onPress={() => add.mutate()}>
              {t('passkey.add')}
            </Button>
          </div>
        )}
      </div>
      {proof.dialog}
      <Dialog title={t('passkey.rename')} isOpen={renaming !== undefined} onClose={() => setRenaming(undefined)}>
        {renaming && (
          <RenamePasskey
            passkey={renaming}
            onDone={() => {
              setRenaming(undefined)
              changed()
            }}
          />
        )}
      </Dialog>
    </Section>
  )
}

type LinesProps = { passkeys: Passkey[]; onRename: (passkey: Passkey) => void; onRemove: (id: string) => void }

function PasskeyLines({ passkeys, onRename, onRemove }: LinesProps) {
  const { t, day, moment } = useText()
  if (passkeys.length === 0) return null
  return (
    <ul>
      {passkeys.map((passkey) => (
        <li key={passkey.id} className="passkey">
          <span className="passkey-words">
            <strong>{passkey.name}</strong>
            <span className="small soft">
              {t('passkey.since', { day: day(passkey.createdAt.slice(0, 10)) })}
              {passkey.lastUsedAt && ` · ${t('passkey.used', { at: moment(passkey.lastUsedAt) })}`}
            </span>
          </span>
          <IconButton
            label={t('passkey.rename-it', { name: passkey.name })}
            icon={Pencil}
            onPress={() => onRename(passkey)}
          />
          <IconButton
            label={t('passkey.remove-it', { name: passkey.name })}
            icon={X}
            onPress={() => onRemove(passkey.id)}
          />
        </li>
      ))}
    </ul>
  )
}

async function register(name: string) {
  const optionsJSON = await api.post<PublicKeyCredentialCreationOptionsJSON>('/me/passkeys/options')
  const answer = await startRegistration({ optionsJSON }).catch(() => {
    // Waved away, or this device holds one of ours already: the browser does not tell which.
    throw new ApiProblem(422, 'passkey-refused')
  })
  await api.post('/me/passkeys', { id: newId(), name, answer })
}
