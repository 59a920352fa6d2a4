// Everything a phone holds about one person, as the centre last told it. Facts that are restricted are in it only for whoever
// has the right to them; groups of facts that no agreement opens are null or empty.
import { z } from 'zod'

const Day = z.iso.date()
const measure = z.number().nullable()

export const BundleVisit = z.object({
  id: z.uuid(),
  visitedOn: Day,
  visitorName: z.string().nullable(),
  systolic: measure,
  diastolic: measure,
  pulse: measure,
  temperature: measure,
  weightKg: measure,
  heightCm: measure,
  sugar: measure,
  adlTotal: z.number().int().nullable(),
  /** Since the visit before; 0 is asked and none. */
  falls: z.number().int().nullish(),
  fallInjured: z.boolean().nullish(),
  findings: z.string().nullable(),
  needsFound: z.array(z.string()),
  nextVisitOn: Day.nullable(),
  /** Photographs are fetched one by one, when there is signal. */
  photoIds: z.array(z.uuid()),
})
export type BundleVisit = z.infer<typeof BundleVisit>

export const BundleNeed = z.object({
  id: z.uuid(),
  foundOn: Day,
  needOf: z.string(),
  kind: z.string(),
  urgency: z.string(),
  detail: z.string().nullable(),
  status: z.string(),
  owner: z.string().nullable(),
  metOn: Day.nullable(),
  /** The family was told that the need is answered. */
  toldOn: Day.nullable(),
})
export type BundleNeed = z.infer<typeof BundleNeed>

export const BundleAssessment = z.object({
  id: z.uuid(),
  /** Code of the instrument: barthel, 2q, 9q, tai … or the id of a local form. */
  instrument: z.string(),
  version: z.string(),
  on: Day,
  total: z.number().nullable(),
  band: z.string().nullable(),
})
export type BundleAssessment = z.infer<typeof BundleAssessment>

export const TaskAct = z.object({
  /** Which task: kind and subject, as domain/care/tasks makes them. */
  task: z.string(),
  act: z.enum(['done', 'postponed', 'handed-over']),
  /** Until then a postponed one is not shown. */
  until: Day.nullable(),
  at: z.iso.datetime(),
})
export type TaskAct = z.infer<typeof TaskAct>

/** What the list, the search and the tasks of the day need; held in memory for everyone on the phone. */
export const PersonLine = z.object({
  id: z.uuid(),
  /** Under which she stood before she was merged; absent when there is none. */
  formerIds: z.array(z.uuid()).optional(),
  revision: z.number().int(),
  prefix: z.string().nullable(),
  firstName: z.string(),
  lastName: z.string().nullable(),
  nickname: z.string().nullable(),
  sex: z.enum(['male', 'female']).nullable(),
  birthDate: Day.nullable(),
  birthPrecision: z.enum(['day', 'month', 'year']).nullable(),
  diedOn: Day.nullable(),
  maskedNumber: z.string().nullable(),
  areaCode: z.string().nullable(),
  areaName: z.string(),
  house: z.string().nullable(),
  moo: z.number().int().nullable(),
  village: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  householdId: z.uuid().nullable(),
  phones: z.array(z.object({ number: z.string(), owner: z.string().nullable() })),
  carerName: z.string().nullable(),
  carerRelationship: z.string().nullable(),
  carerPhone: z.string().nullable(),
  /** The latest day on which one of her further carers still looks after her; absent when there is none. */
  furtherCarerUntil: z.string().nullable().optional(),
  groups: z.array(z.string()),
  nationalityIsThai: z.boolean().nullable(),
  benefits: z.array(z.string()),
  disabilityCardExpires: z.string().nullable(),
  adlScore: z.number().int().nullable(),
  adlOn: Day.nullable(),
  lastVisitOn: Day.nullable(),
  nextVisitOn: Day.nullable(),
  openNeeds: z.number().int(),
  urgentNeeds: z.number().int(),
  /** How she came onto this phone: mine by caseload, by a closed team, or by my area. */
  by: z.enum(['caseload', 'team', 'area']),
})
export type PersonLine = z.infer<typeof PersonLine>

export const PersonBundle = PersonLine.extend({
  /** Of the last twelve months, the newest first. */
  visits: z.array(BundleVisit),
  needs: z.array(BundleNeed),
  assessments: z.array(BundleAssessment),
  consents: z.array(z.object({ purpose: z.string(), answer: z.enum(['given', 'refused', 'withdrawn']), on: Day })),
  diseases: z.array(z.string()),
  allergies: z.array(z.string()),
  note: z.string().nullable(),
  household: z
    .object({
      id: z.uuid(),
      members: z.array(z.object({ personId: z.uuid(), role: z.string() })),
      surveyedOn: Day.nullable(),
    })
    .nullable(),
  /** Aids lent to her that go back. */
  loans: z.array(z.object({ id: z.uuid(), name: z.string(), dueOn: Day })),
  taskActs: z.array(TaskAct),
  /** What the central form asks beside all this, for a survey of the house. A key that is missing was not told. */
  formFacts: z.record(z.string(), z.unknown()).optional(),
})
export type PersonBundle = z.infer<typeof PersonBundle>
