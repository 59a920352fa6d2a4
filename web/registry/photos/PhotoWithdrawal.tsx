import { type FormEvent, useState } from 'react'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWithdrawPhoto } from './usePhotos.ts'

type Props = { personId: string; photoId: string; onDone: () => void }

/** Gone for everybody; why, so that the next one does not put it back. */
export function PhotoWithdrawal({ personId, photoId, onDone }: Props) {
  const { t } = useText()
  const withdraw = useWithdrawPhoto(personId)
  const [id] = useState(() => newId())
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    withdraw.mutate({ photoId, id, reason }, { onSuccess: onDone })
  }
  return (
    <form className="form" onSubmit={submit}>
      <TextInput
        label={t('photos.withdraw-why')}
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
          {t('photos.withdraw')}
        </Button>
      </div>
    </form>
  )
}
