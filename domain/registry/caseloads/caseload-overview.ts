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
  /** By village, the most first. */
  without: z.array(z.object({ areaCode: z.string(), people: z.number().int() })),
})
export type CaseloadOverview = z.infer<typeof CaseloadOverview>

const areaCode = z.string().regex(/^(\d{2}){1,4}$/)
export const CaseloadOverviewQuery = z.object({ area: areaCode.optional() })
export const WithoutVisitorQuery = z.object({ area: areaCode })

export const WithoutVisitor = z.object({
  id: z.uuid(),
  name: z.string(),
  areaCode: z.string().nullable(),
  house: z.string().nullable(),
  moo: z.number().int().nullable(),
  groups: z.array(GroupTag),
  lastVisitOn: z.iso.date().nullable(),
})
export type WithoutVisitor = z.infer<typeof WithoutVisitor>

/** Everyone of one to another; without another they are with nobody. */
export const CaseloadMove = z.object({
  id: z.uuid(),
  fromAccountId: z.uuid(),
  toAccountId: z.uuid().nullable(),
})
export type CaseloadMove = z.infer<typeof CaseloadMove>
