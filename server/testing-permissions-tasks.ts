// The matrix of what is to be done.
import { newId } from '../domain/shared/ids.ts'
import { addDays, bangkokToday } from '../domain/shared/thai-date.ts'
import type { Rule } from './testing-permission-rule.ts'

export const TASK_PERMISSIONS: Rule[] = [
  { endpoint: 'GET /tasks', inside: 'somsri nok wilai arun far' },
  { endpoint: 'GET /tasks.csv', inside: 'nok wilai arun' },
  { endpoint: 'GET /tasks.xlsx', inside: 'nok wilai arun' },
  { endpoint: 'POST /task-acts', inside: 'malee somsri nok wilai arun', outside: 'arun far' },
]

export const taskActOf = (personId: string, more: object = {}) => ({
  id: newId(),
  personId,
  task: 'visit-due:first',
  risk: 1,
  act: 'postponed',
  until: addDays(bangkokToday(), 2),
  reason: 'nobody-home',
  ...more,
})

export const taskBodies = (personId: string): Record<string, () => object> => ({
  'POST /task-acts': () => taskActOf(personId),
})
