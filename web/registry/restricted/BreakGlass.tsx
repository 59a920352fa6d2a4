import { type FormEvent, useState } from 'react'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useBreakGlass } from './useRestricted.ts'

type Props = { personId: string; onCancel: () => void; onDone: () => void }

/** One person, twenty-four hours, and why: the coordinator reads it. */
export function BreakGlass({ personId, onCancel, onDone }: Props) {
  const { t } = useText()
  const open = useBreakGlass(personId)
  const [id] = useState(() => newId())
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    open.mutate({ id, reason }, { onSuccess: onDone })
  }
  return (
    <form className="form" onSubmit={submit}>
      <Notice kind="due" title={t('restricted.emergency-title')}>
        {t('restricted.emergency-hint')}
      </Notice>
      <TextInput
        label={t('restricted.emergency-why')}
        hint={t('restricted.emergency-why-hint')}
        multiline
        value={reason}
        onChange={setReason}
        minLength={10}
        maxLength={500}
        isRequired
      />
      {open.isError && <Failed error={open.error} />}
      <div className="dialog-actions">
        <Button onPress={onCancel}>{t('action.cancel')}</Button>
        <Button type="submit" look="urgent" isDisabled={open.isPending}>
          {t('restricted.emergency-open')}
        </Button>
      </div>
    </form>
  )
}
