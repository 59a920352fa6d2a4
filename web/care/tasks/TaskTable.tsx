import { getRouteApi } from '@tanstack/react-router'
import type { ListedTask, TASK_SORTS, TASK_STATES } from '../../../domain/care/tasks/task-act.ts'
import type { TextKey } from '../../text/catalogues.ts'
import { useText } from '../../text/useText.ts'
import { SkeletonRows } from '../../ui/Skeleton.tsx'
import { SortHeader } from '../../ui/SortHeader.tsx'
import { TaskRow } from './TaskRow.tsx'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

const route = getRouteApi('/office/tasks')
type Column = (typeof TASK_SORTS)[number]

type Props = {
  tasks: ListedTask[] | undefined
  state: (typeof TASK_STATES)[number]
  onGive: (task: ListedTask) => void
}

export function TaskTable({ tasks, state, onGive }: Props) {
  const { t } = useText()
  return (
    <div className="table-frame">
      <table className="table stacked-table task-table" aria-busy={tasks === undefined}>
        <caption className="hidden-visually">{t('tasks.title')}</caption>
        <thead>
          <tr>
            <Sort column="person" label="tasks.person" />
            <Sort column="risk" label="tasks.task" />
            <Sort column="due" label="tasks.due" />
            <Sort column="area" label="tasks.home" />
            <Sort column="volunteer" label="tasks.volunteer" />
            <th scope="col">
              <span className="hidden-visually">{t('tasks.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tasks ? (
            tasks.map((task) => (
              <TaskRow key={`${task.personId} ${task.key}`} task={task} state={state} onGive={() => onGive(task)} />
            ))
          ) : (
            <SkeletonRows rows={8} columns={6} />
          )}
        </tbody>
      </table>
    </div>
  )
}

function Sort({ column, label }: { column: Column; label: TextKey }) {
  const { t } = useText()
  const { sort = 'risk' } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <SortHeader
      label={t(label)}
      direction={sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : undefined}
      onSort={(next) => {
        const chosen = next === 'ascending' ? column : (`-${column}` as const)
        void navigate({ search: (now) => ({ ...now, sort: chosen === 'risk' ? undefined : chosen }), replace: true })
      }}
    />
  )
}
