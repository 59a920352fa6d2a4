import { type FormEvent, useState } from 'react'
import type { NewProjectMove, Project } from '../../../domain/funds/projects/project.ts'
import type { ProjectMove } from '../../../domain/funds/projects/project-status.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useProjectChange } from './useProject.ts'

type Moving = Pick<NewProjectMove, 'id' | 'move'> & Partial<NewProjectMove>

export const useMove = (projectId: string) =>
  useProjectChange(projectId, (move: Moving) => api.post(`/projects/${projectId}/moves`, move))

/** Whoever is told no, or to wait, is told why. */
const WANTS_WHY: readonly ProjectMove[] = ['send-back', 'fail', 'suspend', 'terminate']

export function MoveForm({ project, move, onDone }: { project: Project; move: ProjectMove; onDone: () => void }) {
  const { t } = useText()
  const announce = useAnnounce()
  const send = useMove(project.id)
  const [id] = useState(() => newId())
  const [note, setNote] = useState('')
  const wantsWhy = WANTS_WHY.includes(move)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const onSuccess = () => {
      announce(t('projects.moved'))
      onDone()
    }
    send.mutate({ id, move, note }, { onSuccess })
  }
  return (
    <form className="form" onSubmit={submit}>
      <p>{t(`projects.move-hint.${move as 'withdraw'}`)}</p>
      <TextInput
        label={t(wantsWhy ? 'projects.move-why' : 'projects.move-note')}
        optional={!wantsWhy}
        multiline
        value={note}
        onChange={setNote}
        maxLength={4_000}
        isRequired={wantsWhy}
      />
      {send.isError && <Failed error={send.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={send.isPending || (wantsWhy && !note.trim())}>
          {t(`projects.move.${move}`)}
        </Button>
      </div>
    </form>
  )
}
