// A closed care team: these accounts look after these people together until it ends; then it opens nothing any more.
import { z } from 'zod'

export const NewTeam = z.object({
  id: z.uuid(),
  name: z.string().trim().min(1).max(200),
  memberIds: z.array(z.uuid()).min(1).max(50),
  personIds: z.array(z.uuid()).min(1).max(500),
})
export type NewTeam = z.infer<typeof NewTeam>

export const Team = z.object({
  id: z.uuid(),
  name: z.string(),
  fromDay: z.iso.date(),
  toDay: z.iso.date().nullable(),
  members: z.array(z.object({ id: z.uuid(), name: z.string() })),
  people: z.number().int(),
})
export type Team = z.infer<typeof Team>
