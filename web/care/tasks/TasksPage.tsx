import { getRouteApi } from '@tanstack/react-router'
import { CircleCheck, Download } from 'lucide-react'
import { useState } from 'react'
import { canExportTasks, canListTasks } from '../../../domain/care/tasks/task.policy.ts'
import { type ListedTask, TASK_STATES, type TaskList } from '../../../domain/care/tasks/task-act.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { apiUrl } from '../../local/api.ts'
import { HandOverDialog } from '../../registry/caseloads/HandOverDialog.tsx'
import { useText } from '../../text/useText.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { tasksQuery } from './search.ts'
import { TaskFilter } from './TaskFilter.tsx'
import { TaskKinds } from './TaskKinds.tsx'
import { TaskTable } from './TaskTable.tsx'
import { useTasks } from './useTasks.ts'
import './tasks.css'

const route = getRouteApi('/office/tasks')

/** What the phones of an area show, beside each other: what is due, put off, handed over, and whose it is. */
export function TasksPage() {
  const { t } = useText()
  const { actor } = useMe()
  const search = route.useSearch()
  const { state = 'due' } = search
  const query = tasksQuery(search)
  const list = useTasks(query)
  const [given, setGiven] = useState<ListedTask>()
  if (!canListTasks(actor)) return <EmptyState isPage icon={CircleCheck} title={t('not-allowed.title')} />
  return (
    <Page
      title={t('tasks.title')}
      lead={t('tasks.lead')}
      actions={
        canExportTasks(actor) &&
        (['xlsx', 'csv'] as const).map((format) => (
          <a key={format} className={buttonClass('secondary')} href={apiUrl(`/tasks.${format}`, query)} download>
            <Download size={18} aria-hidden />.{format}
          </a>
        ))
      }
    >
      <Tabs
        label={t('tasks.title')}
        chosen={state}
        tabs={TASK_STATES.map((id) => ({
          id,
          word: t(`tasks.state.${id}`),
          link: { to: '/office/tasks', search: { ...search, state: id === 'due' ? undefined : id, kind: undefined } },
        }))}
      />
      <TaskFilter tasks={list.data?.tasks ?? []} />
      <TaskKinds kinds={list.data?.kinds ?? []} />
      {list.isError && <Failed error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && <TaskCount list={list.data} />}
      {list.data?.tasks.length === 0 ? (
        <EmptyState icon={CircleCheck} title={t(`tasks.none.${state}`)}>
          {t('tasks.none-hint')}
        </EmptyState>
      ) : (
        !list.isError && <TaskTable tasks={list.data?.tasks} state={state} onGive={setGiven} />
      )}
      {given && (
        <HandOverDialog
          people={{ personIds: [given.personId] }}
          count={given.fullName}
          onDone={() => {
            setGiven(undefined)
            void list.refetch()
          }}
          onClose={() => setGiven(undefined)}
        />
      )}
    </Page>
  )
}

function TaskCount({ list: { tasks, count, more } }: { list: TaskList }) {
  const { t, number } = useText()
  if (count === 0) return null
  const people = new Set(tasks.map(({ personId }) => personId)).size
  return (
    <p className="small soft" role="status">
      {tasks.length < count
        ? t('tasks.first', { shown: number(tasks.length), count: number(count) })
        : t('tasks.count', { count: number(count), people: number(people) })}
      {more && ` ${t('tasks.more')}`}
    </p>
  )
}
