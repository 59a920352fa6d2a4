import { Undo2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useReopenReport } from './useActivities.ts'

/** As long as no instalment report that is on its way counts it. */
export function ReopenReport({ projectId, reportId }: { projectId: string; reportId: string }) {
  const { t } = useText()
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const reopen = useReopenReport(projectId, reportId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    reopen.mutate(reason)
  }
  return (
    <>
      <Button icon={Undo2} onPress={() => setAsking(true)}>
        {t('activities.reopen')}
      </Button>
      <Dialog title={t('activities.reopen')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <form className="form" onSubmit={submit}>
          <p>{t('activities.reopen-words')}</p>
          <TextInput
            label={t('activities.reason')}
            value={reason}
            onChange={setReason}
            minLength={3}
            maxLength={500}
            isRequired
          />
          {reopen.isError && <Failed error={reopen.error} />}
          <div className="dialog-actions">
            <Button onPress={() => setAsking(false)}>{t('action.cancel')}</Button>
            <Button type="submit" look="primary" isDisabled={reopen.isPending}>
              {t('activities.reopen')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
