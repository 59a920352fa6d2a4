import { type FormEvent, useState } from 'react'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWithdrawDocument } from './useDocuments.ts'

type Props = { personId: string; documentId: string; onDone: () => void }

export function DocumentWithdrawal({ personId, documentId, onDone }: Props) {
  const { t } = useText()
  const withdraw = useWithdrawDocument(personId)
  const [id] = useState(() => newId())
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    withdraw.mutate({ documentId, id, reason }, { onSuccess: onDone })
  }
  return (
    <form className="form" onSubmit={submit}>
      <p className="soft">{t('documents.withdraw-hint')}</p>
      <TextInput
        label={t('documents.withdraw-why')}
        value={reason}
        onChange={setReason}
        minLength={3}
        maxLength={500}
        isRequired
      />
      {withdraw.isError && <Failed error={withdraw.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="urgent" isDisabled={withdraw.isPending}>
          {t('documents.withdraw')}
        </Button>
      </div>
    </form>
  )
}
