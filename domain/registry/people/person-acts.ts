// What happens to a person, and to what is said of her, apart from corrections and moves.
import { z } from 'zod'
import { Address, PersonFacts } from './person.ts'

const Act = z.object({ id: z.uuid(), revision: z.number().int().optional() })

export const Death = Act.extend({
  diedOn: z.iso.date(),
  place: z.string().trim().max(200).nullable().optional(),
  cause: z.string().trim().max(300).nullable().optional(),
})
export type Death = z.infer<typeof Death>

/** The death was written down by mistake: she lives. */
export const DeathWithdrawal = Act
export type DeathWithdrawal = z.infer<typeof DeathWithdrawal>

/** She moves to where nobody of the network looks after her; `address` says as much of the place as is known. */
export const Departure = Act.extend({
  departedOn: z.iso.date(),
  to: z.string().trim().min(1).max(200),
  address: Address.nullable().optional(),
})
export type Departure = z.infer<typeof Departure>

/** Of several words on a field, that of this source is the right one. */
export const Settlement = z.object({
  id: z.uuid(),
  revision: z.number().int(),
  field: PersonFacts.keyof(),
  sourceId: z.uuid(),
})
export type Settlement = z.infer<typeof Settlement>
