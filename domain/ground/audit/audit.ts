// The audit as people read it: who did or saw what, of whom, when.
import { z } from 'zod'

/** In what way a person's record was seen or touched. */
export const READING_WAYS = [
  'page',
  'list',
  'export',
  'import',
  'unmasked',
  'restricted',
  'slip',
  'readers',
  'write',
  'privacy',
] as const
export const ReadingWay = z.enum(READING_WAYS)
export type ReadingWay = z.infer<typeof ReadingWay>

const WAY_OF: Record<string, ReadingWay> = {
  'person.read': 'page',
  'person.visits': 'page',
  'person.needs': 'page',
  'person.caseloads': 'page',
  'people.list': 'list',
  'people.search': 'list',
  'person.export': 'export',
  'people.export': 'export',
  'visit.export': 'export',
  'person.unmask': 'unmasked',
  'person.slip': 'slip',
  'person.readers': 'readers',
}

/** What looks without changing anything ends so; what it is not is an act of writing. */
const LOOKS = /\.(read|show|list|open|search|timeline)([.-]|$)|\.read/

/** The way of an action; nouns that came later fall under the nearest one. */
export function wayOf(action: string): ReadingWay {
  const known = WAY_OF[action]
  if (known) return known
  if (action.startsWith('restricted.')) return 'restricted'
  if (action.startsWith('import.')) return 'import'
  if (/^(consent|privacy-request|erasure)\./.test(action)) return 'privacy'
  if (action.endsWith('.export')) return 'export'
  return LOOKS.test(action) || /^(household|photo|document|timeline|person)\.[a-z-]*s$/.test(action) ? 'page' : 'write'
}

/** How far back the audit is asked about. */
export const READERS_PERIODS = ['30', '90', '365', 'all'] as const
export const ReadersQuery = z.object({ days: z.enum(READERS_PERIODS).default('90') })

const Seen = { times: z.number().int(), firstAt: z.string(), lastAt: z.string(), ways: z.array(ReadingWay) }

export const Reader = z.object({
  /** Null is the centre itself: its operator, or a job. */
  accountId: z.uuid().nullable(),
  name: z.string().nullable(),
  ...Seen,
})
export type Reader = z.infer<typeof Reader>

export const ReadersOfOrganization = z.object({
  organizationId: z.uuid().nullable(),
  name: z.string().nullable(),
  ...Seen,
  people: z.array(Reader),
})
export type ReadersOfOrganization = z.infer<typeof ReadersOfOrganization>

export const ReadersOfDay = z.object({
  day: z.iso.date(),
  times: z.number().int(),
  readers: z.array(
    z.object({
      name: z.string().nullable(),
      organizationName: z.string().nullable(),
      times: z.number().int(),
      ways: z.array(ReadingWay),
    }),
  ),
})
export type ReadersOfDay = z.infer<typeof ReadersOfDay>

export const Readers = z.object({
  since: z.iso.date().nullable(),
  organizations: z.array(ReadersOfOrganization),
  days: z.array(ReadersOfDay),
  times: z.number().int(),
})
export type Readers = z.infer<typeof Readers>
