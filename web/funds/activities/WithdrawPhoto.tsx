import { Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWithdrawPhoto } from './useActivities.ts'

type Props = { projectId: string; reportId: string; photoId: string; onDone: () => void }

export function WithdrawPhoto({ projectId, reportId, photoId, onDone }: Props) {
  const { t } = useText()
  const [reason, setReason] = useState<string>()
  const withdraw = useWithdrawPhoto(projectId, reportId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    withdraw.mutate({ photoId, reason: reason ?? '' }, { onSuccess: onDone })
  }
  if (reason === undefined)
    return (
      <Button look="quiet" icon={Trash2} onPress={() => setReason('')}>
        {t('activities.photo-withdraw')}
      </Button>
    )
  return (
    <form className="form" onSubmit={submit}>
      <TextInput
        label={t('activities.reason')}
        value={reason}
        onChange={setReason}
        minLength={3}
        maxLength={500}
        isRequired
      />
      {withdraw.isError && <Failed error={withdraw.error} />}
      <Button type="submit" look="urgent" isDisabled={withdraw.isPending}>
        {t('activities.photo-withdraw')}
      </Button>
    </form>
  )
}
