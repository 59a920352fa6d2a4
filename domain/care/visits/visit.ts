// A visit to a person's home: what was seen and measured, on which day, by whom.
import { z } from 'zod'
import { NeedKind } from '../needs/lists.ts'
import { MET_WITH, PRESSURE_POSITIONS, SORE_GRADES, SUGAR_KINDS, VISIT_ACTS } from './visit-lists.ts'
import { VisitPhoto } from './visit-photo.ts'

const measure = (max: number) => z.number().min(0).max(max).nullable().default(null)

/** What the first release took. Its bodies still come from phones that were long without signal, and mean what they meant. */
const FirstVisit = z.object({
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

/** What the field app asks besides; each may be absent. */
const FieldVisit = z.object({
  /** °C. */
  temperature: measure(50),
  /** Breaths a minute. */
  respiration: z.number().int().min(0).max(150).nullable().default(null),
  /** % SpO₂. */
  oxygen: z.number().int().min(0).max(100).nullable().default(null),
  waistCm: measure(300),
  pressurePosition: z.enum(PRESSURE_POSITIONS).nullable().default(null),
  sugarKind: z.enum(SUGAR_KINDS).nullable().default(null),
  metWith: z.enum(MET_WITH).nullable().default(null),
  /** Since the visit before; 0 is asked and none. */
  falls: z.number().int().min(0).max(99).nullable().default(null),
  fallInjured: z.boolean().nullable().default(null),
  pressureSore: z.boolean().nullable().default(null),
  soreGrade: z.enum(SORE_GRADES).nullable().default(null),
  sorePlace: z.string().max(200).nullable().default(null),
  done: z.array(z.enum(VISIT_ACTS)).default([]),
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
  accuracyMetres: z.number().min(0).nullable().default(null),
  householdVisitId: z.uuid().nullable().default(null),
  /** By the clock of whatever it was written on. */
  startedAt: z.iso.datetime().nullable().default(null),
  savedAt: z.iso.datetime().nullable().default(null),
})
export const FIELD_VISIT_KEYS = Object.keys(FieldVisit.shape)

const VisitFacts = FirstVisit.extend(FieldVisit.shape)

/** What is typed on a form. The client makes the id, so sending twice records once. */
export const NewVisit = VisitFacts.refine(({ latitude, longitude }) => (latitude === null) === (longitude === null), {
  path: ['longitude'],
})
export type NewVisit = z.infer<typeof NewVisit>
/** As it is sent: what was not asked may be left out. */
export type VisitBody = z.input<typeof NewVisit>

export const Visit = VisitFacts.extend({
  organizationName: z.string().nullable(),
  recordedBy: z.string().nullable(),
  recordedAt: z.iso.datetime(),
  fromImport: z.boolean(),
  photos: z.array(VisitPhoto),
  /** How far the clock of the phone it came from went ahead; null when it came otherwise. */
  skewSeconds: z.number().int().nullable(),
})
export type Visit = z.infer<typeof Visit>
