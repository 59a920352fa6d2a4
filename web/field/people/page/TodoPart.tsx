import type { Task } from '../../../../domain/care/tasks/task.ts'
import { whyOf } from '../../../../domain/care/tasks/task-words.ts'
import { useText } from '../../text/useText.ts'
import { RiskMark } from '../../today/RiskMark.tsx'
import { Button } from '../../ui/Button.tsx'

export function TodoPart({ tasks, onOptions }: { tasks: readonly Task[]; onOptions: () => void }) {
  const words = useText()
  const { t } = words
  return (
    <section className="person-part">
      <h2>{t('field.person.todo')}</h2>
      {tasks.length === 0 && <p className="person-soft">{t('field.person.todo-none')}</p>}
      <ul>
        {tasks.map((task) => (
          <li key={task.key}>
            <RiskMark risk={task.risk} /> {whyOf(task, words)}
          </li>
        ))}
      </ul>
      {tasks.length > 0 && <Button onClick={onOptions}>{t('field.person.postpone')}</Button>}
    </section>
  )
}
