// Who visits how many, and who is visited by nobody.
import { z } from 'zod'
import { GroupTag } from '../people/lists.ts'
import { Volunteer } from './caseload.ts'

/** Of these groups nobody should be without somebody who visits. */
export const NEED_A_VISITOR = [
  'bed-bound',
  'home-bound',
  'dependent',
  'disabled',
  'intermediate-care',
  'end-of-life',
] as const satisfies GroupTag[]

/** More than one person visits well in a month. */
export const HEAVY_LOAD = 30

export const CaseloadOverview = z.object({
  volunteers: z.array(Volunteer.extend({ visitedThisMonth: z.number().int() })),
  /** Where people live who need a visitor: those with the most whom nobody visits first. */
  places: z.array(
    z.object({
      areaCode: z.string(),
      needing: z.number().int(),
      without: z.number().int(),
      latitude: z.number().nullable(),
      longitude: z.number().nullable(),
    }),
  ),
})
export type CaseloadOverview = z.infer<typeof CaseloadOverview>

const areaCode = z.string().regex(/^(\d{2}){1,4}$/)
export const CaseloadOverviewQuery = z.object({ area: areaCode.optional() })
export const CaseloadPeopleQuery = z.object({ area: areaCode })

/** Somebody who needs a visitor or has one. */
export const CaseloadPerson = z.object({
  id: z.uuid(),
  name: z.string(),
  areaCode: z.string().nullable(),
  house: z.string().nullable(),
  moo: z.number().int().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  groups: z.array(GroupTag),
  lastVisitOn: z.iso.date().nullable(),
  visitors: z.array(z.object({ id: z.uuid(), name: z.string(), fromDay: z.iso.date() })),
})
export type CaseloadPerson = z.infer<typeof CaseloadPerson>

/** Everyone of one to another; without another they are with nobody. */
export const CaseloadMove = z.object({
  id: z.uuid(),
  fromAccountId: z.uuid(),
  toAccountId: z.uuid().nullable(),
})
export type CaseloadMove = z.infer<typeof CaseloadMove>
