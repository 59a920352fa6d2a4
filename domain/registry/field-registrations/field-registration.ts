// Somebody met on the road and registered from a phone: the office looks at her record once.
import { z } from 'zod'

/** One that nobody has looked at yet. */
export const FieldRegistration = z.object({
  id: z.uuid(),
  registeredBy: z.string(),
  organizationName: z.string(),
  registeredAt: z.iso.datetime(),
})
export type FieldRegistration = z.infer<typeof FieldRegistration>
export const FieldRegistrations = z.object({ registrations: z.array(FieldRegistration) })
