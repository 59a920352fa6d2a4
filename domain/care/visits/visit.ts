// A visit to a person's home: what was seen and measured, on which day, by whom.
import { z } from 'zod'
import { NeedKind } from '../needs/lists.ts'

const measure = (max: number) => z.number().min(0).max(max).nullable().default(null)

/** What is typed on a form. The client makes the id, so sending twice records once. */
export const NewVisit = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  visitedOn: z.iso.date(),
  visitorName: z.string().max(200).nullable().default(null),
  agency: z.string().max(200).nullable().default(null),
  /** mmHg. */
  systolic: measure(400),
  diastolic: measure(300),
  /** Beats a minute. */
  pulse: measure(400),
  weightKg: measure(500),
  heightCm: measure(300),
  /** mg/dL. */
  sugar: measure(2000),
  /** The ten Barthel items in the order of the form, or null when not assessed. */
  adlItems: z.array(z.number().int().min(0).max(3)).length(10).nullable().default(null),
  adlTotal: z.number().int().min(0).max(20).nullable().default(null),
  findings: z.string().max(4000).nullable().default(null),
  needsFound: z.array(NeedKind).default([]),
  nextVisitOn: z.iso.date().nullable().default(null),
})
export type NewVisit = z.infer<typeof NewVisit>

export const Visit = NewVisit.extend({
  organizationName: z.string().nullable(),
  recordedBy: z.string().nullable(),
  recordedAt: z.iso.datetime(),
  fromImport: z.boolean(),
})
export type Visit = z.infer<typeof Visit>
