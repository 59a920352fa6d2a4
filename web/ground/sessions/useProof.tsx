import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useCallback, useState } from 'react'
import { ApiProblem, api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

type Asking = { goOn: () => void; giveUp: () => void }
type Run = <Answer>(act: () => Promise<Answer>) => Promise<Answer>

/** Runs what needs a fresh proof: when the server asks for the password, she is asked, and it is run once more. */
export function useProof(): { run: Run; dialog: ReactNode } {
  const [asking, setAsking] = useState<Asking>()
  const run = useCallback<Run>(async (act) => {
    try {
      return await act()
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.problem !== 'proof-needed') throw error
      await new Promise<void>((goOn, giveUp) => setAsking({ goOn, giveUp: () => giveUp(error) }))
      return act()
    }
  }, [])
  const end = (how: 'goOn' | 'giveUp') => {
    asking?.[how]()
    setAsking(undefined)
  }
  return {
    run,
    dialog: <ProofDialog isOpen={asking !== undefined} onProven={() => end('goOn')} onClose={() => end('giveUp')} />,
  }
}

function ProofDialog({ isOpen, onProven, onClose }: { isOpen: boolean; onProven: () => void; onClose: () => void }) {
  const { t } = useText()
  return (
    <Dialog title={t('proof.title')} isOpen={isOpen} onClose={onClose}>
      <ProveByPassword onProven={onProven} onCancel={onClose} />
    </Dialog>
  )
}

function ProveByPassword({ onProven, onCancel }: { onProven: () => void; onCancel: () => void }) {
  const { t } = useText()
  const [password, setPassword] = useState('')
  const prove = useMutation({ mutationFn: () => api.post('/me/proof', { password }), onSuccess: onProven })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    prove.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <p className="soft">{t('proof.lead')}</p>
      <TextInput
        label={t('account.password-current')}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        isRequired
        autoFocus
      />
      {prove.isError && <Failed error={prove.error} />}
      <div className="dialog-actions">
        <Button onPress={onCancel}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={prove.isPending}>
          {t('proof.submit')}
        </Button>
      </div>
    </form>
  )
}
