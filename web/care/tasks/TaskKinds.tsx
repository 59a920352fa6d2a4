import { getRouteApi, Link } from '@tanstack/react-router'
import type { TaskList } from '../../../domain/care/tasks/task-act.ts'
import { useText } from '../../text/useText.ts'

const route = getRouteApi('/office/tasks')

/** How many of each kind; the chosen one is let go by pressing it again. */
export function TaskKinds({ kinds }: { kinds: TaskList['kinds'] }) {
  const { t, list, number } = useText()
  const { kind: chosen } = route.useSearch()
  if (kinds.length === 0) return null
  return (
    <ul className="task-kinds not-printed" aria-label={t('tasks.kinds')}>
      {kinds.map(({ kind, count }) => (
        <li key={kind}>
          <Link
            from="/office/tasks"
            to="/office/tasks"
            search={(now) => ({ ...now, kind: kind === chosen ? undefined : kind })}
            className="chip"
            aria-current={kind === chosen ? 'true' : undefined}
            resetScroll={false}
            replace
          >
            {list('taskKind', kind)} <strong>{number(count)}</strong>
          </Link>
        </li>
      ))}
    </ul>
  )
}
