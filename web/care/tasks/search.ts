// What the address of the list of tasks may say: a search that is not understood is not said.
import { z } from 'zod'
import { TasksQuery } from '../../../domain/care/tasks/task-act.ts'
import type { Query } from '../../local/api.ts'

const of = TasksQuery.shape
const said = <Value extends z.ZodType>(schema: Value) => schema.optional().catch(undefined)

export const TasksSearch = z.object({
  state: said(of.state.unwrap()),
  kind: said(of.kind.unwrap()),
  volunteer: said(of.volunteer.unwrap()),
  sort: said(of.sort.unwrap()),
})
export type TasksSearch = z.infer<typeof TasksSearch>

/** What is asked of the server for an address of this screen. A health region is asked for province by province. */
export const tasksQuery = ({ area, ...search }: TasksSearch & { area?: string | undefined }): Query => ({
  ...search,
  area: area && /^\d+$/.test(area) ? area : undefined,
})
