import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ListedTask } from '../../../domain/care/tasks/task-act.ts'
import { canHandOver } from '../../../domain/registry/caseloads/caseload.policy.ts'
import type { Volunteer } from '../../../domain/registry/caseloads/caseload.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import type { TasksSearch } from './search.ts'

const route = getRouteApi('/office/tasks')

/** Whose tasks. Officers choose among those who visit the people on the list. */
export function TaskFilter({ tasks }: { tasks: ListedTask[] }) {
  const { t } = useText()
  const { volunteer } = route.useSearch()
  const navigate = route.useNavigate()
  const volunteers = useKnownVolunteers(tasks)
  const ask = (change: TasksSearch) => void navigate({ search: (now) => ({ ...now, ...change }), replace: true })
  return (
    <search className="task-filter not-printed" aria-label={t('tasks.filter')}>
      <Choice
        label={t('tasks.volunteer')}
        none={t('tasks.everyone')}
        value={volunteer ?? ''}
        onChange={(code) => ask({ volunteer: code || undefined })}
        options={[
          { code: 'none', word: t('tasks.nobody') },
          ...volunteers.map(({ id, name }) => ({ code: id, word: name })),
        ]}
      />
    </search>
  )
}

function useKnownVolunteers(tasks: ListedTask[]): { id: string; name: string }[] {
  const { actor } = useMe()
  const all = useQuery({
    queryKey: ['volunteers'],
    queryFn: ({ signal }) => api.get<{ volunteers: Volunteer[] }>('/volunteers', undefined, signal),
    select: (answer) => answer.volunteers,
    enabled: canHandOver(actor),
  })
  const onList = tasks.flatMap(({ volunteers }) => volunteers)
  const known = new Map([...(all.data ?? []), ...onList].map(({ id, name }) => [id, { id, name }]))
  return [...known.values()].sort((a, b) => a.name.localeCompare(b.name, 'th'))
}
