import { type FormEvent, useEffect, useRef, useState } from 'react'
import { whyOf } from '../../../domain/care/tasks/task-words.ts'
import { newId } from '../../../domain/shared/ids.ts'
import type { FieldLine } from '../../local/field-line.ts'
import { nameOf } from '../people/person-words.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { useField } from '../useField.ts'
import { ReasonChoice } from './ReasonChoice.tsx'
import type { Due } from './round.ts'
import { SheetChoice } from './SheetChoice.tsx'
import { actsOn, bodyOf, firstDraft, isComplete } from './task-act-draft.ts'
import { UntilChoice } from './UntilChoice.tsx'
import './task-sheet.css'

const ACT_WORDS = {
  postponed: 'field.act.postpone',
  'handed-over': 'field.act.hand-over',
  done: 'field.act.done',
} as const

type Props = { due: Due<FieldLine>; today: string; onClose: (isSaid: boolean) => void }

/** Puts a task off, hands it over, or says that it is done. */
export function TaskSheet({ due: { person, tasks }, today, onClose }: Props) {
  const words = useText()
  const { t, problem } = words
  const field = useField()
  const sheet = useRef<HTMLDialogElement>(null)
  const [key, setKey] = useState(tasks[0]!.key)
  const [draft, setDraft] = useState(() => firstDraft(today))
  const [failure, setFailure] = useState<unknown>(null)
  const task = tasks.find((one) => one.key === key) ?? tasks[0]!
  useEffect(() => sheet.current?.showModal(), [])

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const id = newId()
    try {
      await field.write({ id, kind: 'task-act', about: person.id, body: bodyOf(id, task, draft) })
      onClose(true)
    } catch (error) {
      setFailure(error)
    }
  }

  return (
    <dialog ref={sheet} className="task-sheet" aria-labelledby="task-sheet-name" onClose={() => onClose(false)}>
      <form onSubmit={save}>
        <h2 id="task-sheet-name">{nameOf(person)}</h2>
        {tasks.length > 1 ? (
          <SheetChoice
            label={t('field.act.which')}
            options={tasks.map((one) => ({ code: one.key, word: whyOf(one, words) }))}
            chosen={key}
            onChoose={(chosen) => {
              setKey(chosen)
              setDraft(firstDraft(today))
            }}
          />
        ) : (
          <p>{whyOf(task, words)}</p>
        )}
        <SheetChoice
          label={t('field.act.what')}
          options={actsOn(task).map((act) => ({ code: act, word: t(ACT_WORDS[act]) }))}
          chosen={draft.act}
          onChoose={(act) => setDraft({ ...draft, act, reason: '' })}
        />
        {draft.act === 'postponed' && (
          <UntilChoice
            task={task}
            today={today}
            until={draft.until}
            onChoose={(until) => setDraft({ ...draft, until })}
          />
        )}
        <ReasonChoice draft={draft} onChange={setDraft} />
        {failure !== null && <p className="task-sheet-failure">{problem(failure)}</p>}
        <div className="task-sheet-acts">
          <Button onClick={() => onClose(false)}>{t('field.act.close')}</Button>
          <Button look="main" type="submit" disabled={!isComplete(draft)}>
            {t('field.act.save')}
          </Button>
        </div>
      </form>
    </dialog>
  )
}
