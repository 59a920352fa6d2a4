// What is said of a task, from the phone, and how the office lists tasks.
import { z } from 'zod'
import { HAND_OVER_REASONS, POSTPONE_REASONS } from './postponing.ts'
import { TASK_KINDS } from './task.ts'

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

export const TasksQuery = z.object({
  area: z.string().max(8).regex(/^\d*$/).default(''),
  state: z.enum(['due', 'handed-over']).default('due'),
})
export type TasksQuery = z.infer<typeof TasksQuery>

export const ListedTask = z.object({
  key: z.string(),
  kind: z.enum(TASK_KINDS),
  personId: z.uuid(),
  fullName: z.string(),
  areaName: z.string(),
  dueOn: z.iso.date(),
  risk: z.number().int().min(0).max(3),
  why: z.object({ text: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
  /** Of a task that was handed over: by whom, why and when. */
  handedOver: z
    .object({ by: z.string().nullable(), reason: z.string(), note: z.string().nullable(), at: z.iso.datetime() })
    .nullable(),
})
export type ListedTask = z.infer<typeof ListedTask>

export const TaskList = z.object({ tasks: z.array(ListedTask), count: z.number().int(), more: z.boolean() })
export type TaskList = z.infer<typeof TaskList>
