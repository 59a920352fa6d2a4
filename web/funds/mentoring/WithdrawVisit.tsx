import { type FormEvent, useState } from 'react'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWithdrawVisit } from './useMentoring.ts'

export function WithdrawVisit({ fundId, visitId }: { fundId: string; visitId: string }) {
  const { t } = useText()
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const withdraw = useWithdrawVisit(fundId, visitId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    withdraw.mutate(reason, { onSuccess: () => setAsking(false) })
  }
  return (
    <>
      <Button look="quiet" onPress={() => setAsking(true)}>
        {t('mentoring.withdraw')}
      </Button>
      <Dialog title={t('mentoring.withdraw')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <form className="form" onSubmit={submit}>
          <TextInput
            label={t('mentoring.reason')}
            value={reason}
            onChange={setReason}
            minLength={3}
            maxLength={500}
            isRequired
          />
          {withdraw.isError && <Failed error={withdraw.error} />}
          <div className="dialog-actions">
            <Button onPress={() => setAsking(false)}>{t('action.cancel')}</Button>
            <Button type="submit" look="primary" isDisabled={withdraw.isPending}>
              {t('mentoring.withdraw')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
