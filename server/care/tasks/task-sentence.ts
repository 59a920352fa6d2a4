import type { ListedTask } from '../../../domain/care/tasks/task-act.ts'
import { whyOf } from '../../../domain/care/tasks/task-words.ts'
import { formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { say } from '../../platform/words.ts'

/** As the server says a task on paper and in files: in Thai. */
export const taskSentence = (task: Pick<ListedTask, 'why'>): string =>
  whyOf(task, {
    t: (key, values) => say(key, values),
    list: (list, code) => say(`lists.${list}.${code}`),
    day: (iso) => formatThaiDate(iso, 'short'),
  })
