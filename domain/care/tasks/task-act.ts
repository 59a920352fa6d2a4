// What is said of a task, from the phone, and how the office lists tasks.
import { z } from 'zod'
import { HAND_OVER_REASONS, POSTPONE_REASONS } from './postponing.ts'
import { TASK_KINDS, TASK_TEXTS } from './task.ts'

const act = {
  id: z.uuid(),
  personId: z.uuid(),
  /** Kind and subject, as the rules made it. */
  task: z
    .string()
    .max(200)
    .regex(new RegExp(`^(${TASK_KINDS.join('|')}):.+$`)),
  risk: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  note: z.string().trim().max(500).nullable().default(null),
}

export const NewTaskAct = z.discriminatedUnion('act', [
  z.object({ ...act, act: z.literal('done') }),
  z.object({ ...act, act: z.literal('postponed'), until: z.iso.date(), reason: z.enum(POSTPONE_REASONS) }),
  z.object({ ...act, act: z.literal('handed-over'), reason: z.enum(HAND_OVER_REASONS) }),
])
export type NewTaskAct = z.infer<typeof NewTaskAct>

export const TASK_STATES = ['due', 'postponed', 'handed-over'] as const
export const TASK_SORTS = ['risk', 'due', 'person', 'area', 'volunteer'] as const
const Sort = z.enum([...TASK_SORTS, '-risk', '-due', '-person', '-area', '-volunteer'])

export const TasksQuery = z.object({
  area: z
    .string()
    .regex(/^(\d{2}){0,4}$/)
    .default(''),
  state: z.enum(TASK_STATES).default('due'),
  kind: z.enum(TASK_KINDS).optional(),
  /** Of whom she visits, or of those whom nobody visits. */
  volunteer: z.union([z.uuid(), z.literal('none')]).optional(),
  sort: Sort.default('risk'),
})
export type TasksQuery = z.infer<typeof TasksQuery>
export type TaskSort = z.infer<typeof Sort>

export const ListedTask = z.object({
  key: z.string(),
  kind: z.enum(TASK_KINDS),
  personId: z.uuid(),
  fullName: z.string(),
  areaCode: z.string().nullable(),
  areaName: z.string(),
  house: z.string().nullable(),
  moo: z.number().int().nullable(),
  /** Of whoever looks after her. */
  phone: z.string().nullable(),
  /** Who visits her today. */
  volunteers: z.array(z.object({ id: z.uuid(), name: z.string() })),
  dueOn: z.iso.date(),
  risk: z.number().int().min(0).max(3),
  why: z.object({ text: z.enum(TASK_TEXTS), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
  /** Of a task that was put off or handed over: by whom, why and when. */
  said: z
    .object({
      by: z.string().nullable(),
      reason: z.enum([...POSTPONE_REASONS, ...HAND_OVER_REASONS]).nullable(),
      note: z.string().nullable(),
      until: z.iso.date().nullable(),
      at: z.iso.datetime(),
    })
    .nullable(),
})
export type ListedTask = z.infer<typeof ListedTask>

export const TaskList = z.object({
  tasks: z.array(ListedTask),
  count: z.number().int(),
  /** How many there are of each kind, whichever kind was asked for. */
  kinds: z.array(z.object({ kind: z.enum(TASK_KINDS), count: z.number().int() })),
  /** There are more people than were looked at: a narrower area shows them. */
  more: z.boolean(),
})
export type TaskList = z.infer<typeof TaskList>
