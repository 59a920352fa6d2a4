// The matrix of what hangs on a person: restricted facts, household, photographs, papers, time line.
import sharp from 'sharp'
import { newId } from '../domain/shared/ids.ts'
import { addDays, bangkokToday } from '../domain/shared/thai-date.ts'
import type { Call } from './testing.ts'
import { type CastName, castAccounts } from './testing-cast.ts'
import { addressIn, personOf } from './testing-people.ts'
import type { Rule } from './testing-permission-rule.ts'
import { uploadOf } from './testing-uploads.ts'

const SEE = { inside: 'malee somsri nok wilai arun', outside: 'arun far' }
const KEEP = { inside: 'somsri nok wilai arun', outside: 'arun far' }

export const PERSON_PART_PERMISSIONS: Rule[] = [
  { endpoint: 'GET /people/:id/restricted', ...SEE },
  { endpoint: 'GET /people/:id/restricted/facts', ...SEE },
  { endpoint: 'POST /people/:id/restricted', ...SEE },
  // Those who were given the right: nok here, far there.
  { endpoint: 'POST /people/:id/restricted/facts/:factId/ending', inside: 'nok', outside: 'far' },
  { endpoint: 'POST /people/:id/restricted/openings', inside: 'nok' },
  { endpoint: 'GET /restricted-openings', inside: 'wilai arun' },
  { endpoint: 'POST /restricted-openings/:id/review', inside: 'arun' },
  { endpoint: 'GET /restricted-rights', inside: 'wilai arun' },
  { endpoint: 'POST /restricted-rights', inside: 'wilai arun', outside: 'arun' },
  { endpoint: 'POST /restricted-rights/:id/ending', inside: 'arun' },
  { endpoint: 'GET /people/:id/household', ...SEE },
  { endpoint: 'POST /households', ...KEEP },
  { endpoint: 'POST /households/:id/members', ...KEEP },
  { endpoint: 'POST /households/:id/members/:personId/leaving', ...KEEP },
  { endpoint: 'POST /households/:id/members/:personId/role', ...KEEP },
  { endpoint: 'POST /households/:id/house', ...KEEP },
  { endpoint: 'POST /households/:id/merge', ...KEEP },
  { endpoint: 'POST /households/:id/split', ...KEEP },
  { endpoint: 'GET /people/:id/photos', ...SEE },
  { endpoint: 'GET /people/:id/photos/:photoId', ...SEE },
  { endpoint: 'POST /people/:id/photos', ...SEE },
  { endpoint: 'POST /people/:id/photos/:photoId/withdrawal', ...SEE },
  { endpoint: 'GET /people/:id/documents', ...SEE },
  { endpoint: 'GET /people/:id/documents/:documentId', ...SEE },
  { endpoint: 'POST /people/:id/documents', ...KEEP },
  { endpoint: 'POST /people/:id/documents/:documentId/withdrawal', ...KEEP },
  { endpoint: 'GET /people/:id/timeline', ...SEE },
  { endpoint: 'GET /people/:id/field-registrations', ...SEE },
  { endpoint: 'POST /people/:id/field-registrations/checking', ...KEEP },
]

export type PersonParts = {
  factId: string
  rightId: string
  openingId: string
  householdId: string
  otherHouseholdId: string
  mateId: string
  photoId: string
  documentId: string
}

const PDF = Buffer.from('%PDF-1.4\n%%EOF\n')
const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#7aa' } })
  .jpeg()
  .toBuffer()
const photo = () => uploadOf(picture, { id: newId(), kind: 'house', consentBy: 'เจ้าตัว', consentHow: 'spoken' })
const paper = () => uploadOf(PDF, { id: newId(), kind: 'other' }, 'a.pdf')
const right = (accountId: string) => ({
  id: newId(),
  accountId,
  kinds: ['violence'],
  toDay: addDays(bangkokToday(), 30),
  reason: 'ดูแลต่อเนื่องที่บ้าน',
})

type Side = { who: CastName; area: string; personId: string }

/** What hangs on the person of one side of the world. */
export async function makePersonParts(call: Call, { who, area, personId }: Side): Promise<PersonParts> {
  const done = async (
    as: CastName,
    url: string,
    body?: { id: string; [more: string]: unknown },
    extra?: ReturnType<typeof uploadOf>,
  ) => {
    const answer = await call(as, 'POST', url, body, extra)
    if (answer.status >= 300) throw new Error(`${url}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return (body?.id ?? answer.body.id) as string
  }
  const [mate, other] = [personOf({ address: addressIn(area) }), personOf({ address: addressIn(area) })]
  for (const person of [mate, other]) await done(who, '/people', person)
  const household = (first: string) => ({ id: newId(), first: { personId: first, role: 'head' } })
  const householdId = await done(who, '/households', household(personId))
  await done(who, `/households/${householdId}/members`, { id: newId(), personId: mate.id, role: 'resident' })
  const holder = who === 'somsri' ? 'nok' : who
  const opening = { id: newId(), reason: 'ต้องรู้ยาที่ใช้ก่อนส่งต่อ' }
  return {
    rightId: await done('arun', '/restricted-rights', right(castAccounts[holder].id)),
    factId: await done(who, `/people/${personId}/restricted`, { id: newId(), kind: 'violence' }),
    // Only a care manager breaks the glass, and the cast has one.
    openingId: who === 'somsri' ? await done('nok', `/people/${personId}/restricted/openings`, opening) : newId(),
    householdId,
    otherHouseholdId: await done(who, '/households', household(other.id)),
    mateId: mate.id,
    photoId: await done(who, `/people/${personId}/photos`, undefined, photo()),
    documentId: await done(who, `/people/${personId}/documents`, undefined, paper()),
  }
}

/** The path of one of these endpoints, its names replaced. */
export const personPartUrl = (path: string, personId: string, parts: PersonParts): string =>
  path
    .replace('/households/:id', `/households/${parts.householdId}`)
    .replace('/restricted-openings/:id', `/restricted-openings/${parts.openingId}`)
    .replace('/restricted-rights/:id', `/restricted-rights/${parts.rightId}`)
    .replace('/people/:id', `/people/${personId}`)
    .replace(':personId', parts.mateId)
    .replace(':factId', parts.factId)
    .replace(':photoId', parts.photoId)
    .replace(':documentId', parts.documentId)

export const personPartUploads: Record<string, () => ReturnType<typeof uploadOf>> = {
  'POST /people/:id/photos': photo,
  'POST /people/:id/documents': paper,
}

export function personPartBodies(
  personId: string,
  managedId: string,
  parts: PersonParts,
): Record<string, () => object> {
  const withReason = () => ({ id: newId(), reason: 'ครอบครัวขอให้ลบ' })
  return {
    'POST /people/:id/restricted': () => ({ id: newId(), kind: 'infection' }),
    'POST /people/:id/restricted/facts/:factId/ending': withReason,
    'POST /people/:id/restricted/openings': withReason,
    'POST /restricted-rights': () => right(managedId),
    'POST /households': () => ({ id: newId(), first: { personId, role: 'head' } }),
    'POST /households/:id/members': () => ({ id: newId(), personId, role: 'resident' }),
    'POST /households/:id/members/:personId/leaving': () => ({ id: newId() }),
    'POST /households/:id/members/:personId/role': () => ({ id: newId(), role: 'resident' }),
    'POST /households/:id/house': () => ({ id: newId(), houseCode: null, houseStatus: 'own', houseType: null }),
    'POST /households/:id/merge': () => ({ id: newId(), otherId: parts.otherHouseholdId }),
    'POST /households/:id/split': () => ({ id: newId(), personIds: [parts.mateId], headId: null }),
    'POST /people/:id/photos/:photoId/withdrawal': withReason,
    'POST /people/:id/documents/:documentId/withdrawal': withReason,
  }
}
