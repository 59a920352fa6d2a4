import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import {
  UNMASK_REASONS,
  type Unmasked,
  type Unmasking,
  type UnmaskReason,
} from '../../../domain/registry/unmasking/unmasking.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

type Props = { personId: string; onCancel: () => void; onShown: (unmasked: Unmasked) => void }

export function UnmaskForm({ personId, onCancel, onShown }: Props) {
  const { t } = useText()
  const [reason, setReason] = useState<UnmaskReason | null>(null)
  const [note, setNote] = useState('')
  const [id] = useState(newId)
  // Never kept by the cache of answers: the number lives in this page's minute and nowhere else.
  const unmask = useMutation({
    mutationFn: (asked: Unmasking) => api.post<Unmasked>(`/people/${personId}/unmasking`, asked),
    onSuccess: onShown,
    gcTime: 0,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason) unmask.mutate({ id, reason, note })
  }
  const wantsNote = reason === 'other'
  return (
    <form className="form" onSubmit={submit}>
      <p>{t('unmask.lead')}</p>
      <Segmented
        label={t('unmask.reason')}
        stacked
        value={reason}
        onChange={setReason}
        options={UNMASK_REASONS.map((code) => ({ code, word: t(`unmask.reason.${code}`) }))}
      />
      <TextInput
        label={t('unmask.note')}
        optional={!wantsNote}
        isRequired={wantsNote}
        minLength={wantsNote ? 5 : 0}
        maxLength={300}
        value={note}
        onChange={setNote}
      />
      {unmask.isError && <Failed error={unmask.error} />}
      <div className="dialog-actions">
        <Button onPress={onCancel}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={!reason || unmask.isPending}>
          {t('unmask.submit')}
        </Button>
      </div>
    </form>
  )
}
