import type { Task } from '../../../domain/care/tasks/task.ts'
import type { Words } from '../text/useText.ts'

/** Why somebody is to be seen, in one sentence. */
export function whyOf({ why: { text, values } }: Task, { t, list, day }: Words): string {
  const said = { ...values }
  if (typeof said.day === 'string') said.day = day(said.day)
  if (typeof said.need === 'string') said.need = list('needKind', said.need)
  if (typeof said.group === 'string') {
    const isAdl = said.group === 'bed-bound' || said.group === 'home-bound'
    said.group = list(isAdl ? 'adlClass' : 'groupTag', said.group)
  }
  return t(`field.tasks.${text}`, said)
}
