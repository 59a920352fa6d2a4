import { type FormEvent, useState } from 'react'
import type { Closing } from '../../../domain/funds/ledger/closing.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useReopen } from './useLedger.ts'

const REASON_AT_LEAST = 10

/** The first who asks says why; a second one opens. */
export function ReopeningDialog({
  fundId,
  closing,
  onClose,
}: {
  fundId: string
  closing: Closing
  onClose: () => void
}) {
  const { t } = useText()
  const announce = useAnnounce()
  const reopen = useReopen(fundId, closing.id)
  const asked = closing.reopeningAskedBy
  const [reason, setReason] = useState(asked ? (closing.reopeningReason ?? '') : '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    reopen.mutate(reason.trim(), {
      onSuccess: ({ opened }) => {
        announce(t(opened ? 'funds.reopened' : 'funds.reopening-asked'))
        onClose()
      },
    })
  }
  return (
    <Dialog title={t(asked ? 'funds.reopen-second' : 'funds.reopen')} isOpen onClose={onClose}>
      <form className="form" onSubmit={submit}>
        {asked ? (
          <Notice kind="due" title={t('funds.reopening-by', { by: asked })}>
            {closing.reopeningReason}
          </Notice>
        ) : (
          <>
            <p className="soft">{t('funds.reopen-hint')}</p>
            <TextInput
              label={t('funds.reason')}
              multiline
              value={reason}
              onChange={setReason}
              minLength={REASON_AT_LEAST}
              maxLength={1000}
              isRequired
            />
          </>
        )}
        {reopen.isError && <Failed error={reopen.error} />}
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="urgent" isDisabled={reopen.isPending || reason.trim().length < REASON_AT_LEAST}>
            {t(asked ? 'funds.reopen-do' : 'funds.reopen-ask')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
