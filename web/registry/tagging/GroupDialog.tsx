import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { BulkReceipt, ChosenPeople } from '../../../domain/registry/people/chosen-people.ts'
import { type GroupSaying, SAYABLE_GROUPS } from '../../../domain/registry/tagging/group-saying.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'

type Props = { people: ChosenPeople; count: string; onDone: () => void; onClose: () => void }
type Draft = { group: GroupSaying['group'] | ''; act: GroupSaying['act']; evidence: string }

/** Says of many that they belong to a group, or no longer do: a word of this hand in each person's record, with why. */
export function GroupDialog({ people, count, onDone, onClose }: Props) {
  const { t, list } = useText()
  const [draft, setDraft] = useState<Draft>({ group: '', act: 'put', evidence: '' })
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const { say, error, isPending } = useSaying(people, onDone)
  const isReady = draft.group !== '' && draft.evidence.trim().length >= 3
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (draft.group !== '') say({ ...draft, group: draft.group, evidence: draft.evidence.trim() })
  }
  return (
    <Dialog title={t('bulk.group-title', { count })} isOpen onClose={onClose}>
      <form className="tag-form" onSubmit={submit}>
        <p className="soft">{t('bulk.group-hint')}</p>
        <Segmented
          label={t('bulk.group-act')}
          value={draft.act}
          onChange={(act) => change({ act })}
          options={(['put', 'take'] as const).map((code) => ({ code, word: t(`bulk.group.${code}`) }))}
        />
        <Choice
          label={t('people.group')}
          none={t('bulk.group-none')}
          value={draft.group}
          onChange={(group) => change({ group })}
          options={SAYABLE_GROUPS.map((code) => ({ code, word: list('groupTag', code) }))}
        />
        <TextInput
          label={t('bulk.evidence')}
          hint={t('bulk.evidence-hint')}
          value={draft.evidence}
          maxLength={300}
          onChange={(evidence) => change({ evidence })}
        />
        {error !== null && <Failed error={error} />}
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={!isReady || isPending}>
            {t(isPending ? 'action.saving' : 'action.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

type Said = Pick<GroupSaying, 'group' | 'act' | 'evidence'>

function useSaying(people: ChosenPeople, onDone: () => void) {
  const { t, list } = useText()
  const announce = useAnnounce()
  const queries = useQueryClient()
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['people'] })
  const write = useMutation({
    mutationFn: (saying: GroupSaying) => api.post<BulkReceipt>('/people/groups', saying),
    onSuccess,
  })
  const undo = useMutation({ mutationFn: (actId: string) => api.post(`/people/groups/${actId}/undoing`), onSuccess })
  const say = (said: Said) =>
    write.mutate(
      { id: newId(), people, ...said },
      {
        onSuccess: (done) => {
          const group = list('groupTag', said.group)
          const words = t(said.act === 'put' ? 'bulk.group-was-put' : 'bulk.group-was-taken', {
            group,
            count: done.people,
          })
          announce(words, () => undo.mutate(done.id))
          onDone()
        },
      },
    )
  return { say, error: write.error, isPending: write.isPending }
}
