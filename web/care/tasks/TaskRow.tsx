import { Link } from '@tanstack/react-router'
import { CalendarClock, Check, CircleAlert, UserRoundPlus, UserRoundX } from 'lucide-react'
import { canBeSaidDone } from '../../../domain/care/tasks/postponing.ts'
import { canActOnTasks } from '../../../domain/care/tasks/task.policy.ts'
import type { ListedTask, TASK_STATES } from '../../../domain/care/tasks/task-act.ts'
import { whyOf } from '../../../domain/care/tasks/task-words.ts'
import { canHandOver } from '../../../domain/registry/caseloads/caseload.policy.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useTaskDone } from './useTasks.ts'

type Props = { task: ListedTask; state: (typeof TASK_STATES)[number]; onGive: () => void }

export function TaskRow({ task, state, onGive }: Props) {
  const words = useText()
  const { t, list, day } = words
  const { personId, fullName, risk, dueOn, areaName, house, moo, phone } = task
  const home = [house && t('caseloads.house', { house }), moo !== null && t('caseloads.moo', { moo }), areaName]
  return (
    <tr data-linked>
      <th scope="row">
        <Link to="/office/people/$id" params={{ id: personId }} className="person-link">
          {fullName}
        </Link>
        {phone && (
          <a className="small soft task-phone" href={`tel:${phone}`}>
            {phone}
          </a>
        )}
      </th>
      <td>
        <span className="task-kind">
          {list('taskKind', task.kind)}
          {risk >= 2 && (
            <Badge icon={risk === 3 ? CircleAlert : CalendarClock} look={risk === 3 ? 'urgent' : 'due'}>
              {list('taskRisk', String(risk))}
            </Badge>
          )}
        </span>
        <span className="small soft">{whyOf(task, words)}</span>
        <Said task={task} />
      </td>
      <td className="nowrap" data-word={t('tasks.due')}>
        {dueOn === bangkokToday() ? t('tasks.today') : day(dueOn)}
      </td>
      <td className="small">{home.filter(Boolean).join(' ')}</td>
      <td>
        <Visitors task={task} />
      </td>
      <td className="task-acts">
        <Acts task={task} state={state} onGive={onGive} />
      </td>
    </tr>
  )
}

function Said({ task: { said } }: { task: ListedTask }) {
  const { t, day, moment } = useText()
  if (!said) return null
  const because = said.reason && t(`field.act.reason.${said.reason}`)
  const by = t('tasks.said', { by: said.by ?? t('tasks.somebody'), at: moment(said.at) })
  return (
    <span className="small task-said">
      {[said.until && t('tasks.until', { day: day(said.until) }), because, said.note].filter(Boolean).join(' · ')}
      <span className="soft"> {by}</span>
    </span>
  )
}

function Visitors({ task: { volunteers } }: { task: ListedTask }) {
  const { t } = useText()
  if (volunteers.length === 0)
    return (
      <Badge icon={UserRoundX} look="due">
        {t('tasks.nobody')}
      </Badge>
    )
  return volunteers.map(({ id, name }) => (
    <Link
      key={id}
      from="/office/tasks"
      to="/office/tasks"
      search={(now) => ({ ...now, volunteer: id })}
      className="task-visitor"
    >
      {name}
    </Link>
  ))
}

function Acts({ task, state, onGive }: Props) {
  const { t } = useText()
  const { actor } = useMe()
  const announce = useAnnounce()
  const done = useTaskDone()
  const needsSomebody = task.volunteers.length === 0 || state === 'handed-over'
  return (
    <>
      {needsSomebody && canHandOver(actor) && (
        <Button look="quiet" icon={UserRoundPlus} onPress={onGive}>
          {t('tasks.give')}
        </Button>
      )}
      {canBeSaidDone(task.kind) && canActOnTasks(actor) && (
        <Button
          look="quiet"
          icon={Check}
          isDisabled={done.isPending}
          onPress={() =>
            done.mutate(task, { onSuccess: () => announce(t('tasks.done-said', { name: task.fullName })) })
          }
        >
          {t('tasks.done')}
        </Button>
      )}
    </>
  )
}
