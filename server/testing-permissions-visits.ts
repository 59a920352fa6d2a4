// The matrix of what a visit brings: photographs and needs.
import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { newId } from '../domain/shared/ids.ts'
import type { Call } from './testing.ts'
import type { CastName } from './testing-cast.ts'
import type { Rule } from './testing-permission-rule.ts'
import { uploadOf } from './testing-uploads.ts'

const SEE = { inside: 'malee somsri nok wilai arun', outside: 'arun far' }
const OFFICE = { inside: 'somsri nok wilai arun', outside: 'arun far' }

export const VISIT_PART_PERMISSIONS: Rule[] = [
  { endpoint: 'POST /visits/:id/photos', ...SEE },
  { endpoint: 'GET /visits/:id/photos/:photoId', ...SEE },
  { endpoint: 'POST /visits/:id/photos/:photoId/withdrawal', ...SEE },
  { endpoint: 'POST /needs', ...SEE },
  { endpoint: 'POST /needs/:id/taking-on', ...OFFICE },
  { endpoint: 'POST /needs/:id/meeting', ...OFFICE },
  { endpoint: 'POST /needs/:id/cancellation', ...OFFICE },
  { endpoint: 'POST /needs/:id/reopening', ...OFFICE },
  { endpoint: 'POST /needs/:id/telling', ...SEE },
]

export type VisitParts = { needId: string; closedNeedId: string; photoId: string }

const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#7aa' } })
  .jpeg()
  .toBuffer()

/** A photograph as a phone sends it. */
export const visitPhotoOf = (personId: string, bytes: Buffer = picture, says: Record<string, string> = {}) =>
  uploadOf(bytes, {
    id: newId(),
    personId,
    takenAt: '2020-05-04T03:00:00.000Z',
    consentBy: 'ลูกสาว',
    consentHow: 'spoken',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...says,
  })

const need = (personId: string) => ({ id: newId(), personId, foundOn: '2020-05-04', kind: 'wheelchair' })
const step = () => ({ id: newId(), onDay: '2020-06-01' })

export async function makeVisitParts(
  call: Call,
  who: CastName,
  personId: string,
  visitId: string,
): Promise<VisitParts> {
  const [open, closed, photoId] = [need(personId), need(personId), newId()]
  const made = [
    await call(who, 'POST', '/needs', open),
    await call(who, 'POST', '/needs', closed),
    await call(who, 'POST', `/needs/${closed.id}/meeting`, step()),
    await call(who, 'POST', `/visits/${visitId}/photos`, undefined, visitPhotoOf(personId, picture, { id: photoId })),
  ]
  for (const { status, body } of made)
    if (status >= 300) throw new Error(`visit parts of the matrix: ${status} ${JSON.stringify(body)}`)
  return { needId: open.id, closedNeedId: closed.id, photoId }
}

export const visitPartUrl = (path: string, { needId, closedNeedId, photoId }: VisitParts): string =>
  path
    .replace('/needs/:id/reopening', `/needs/${closedNeedId}/reopening`)
    .replace('/needs/:id', `/needs/${needId}`)
    .replace(/^(\/visits\/.*)\/:photoId/, `$1/${photoId}`)

export const visitPartBodies = (personId: string): Record<string, () => object> => ({
  'POST /needs': () => need(personId),
  'POST /visits/:id/photos/:photoId/withdrawal': () => ({ id: newId(), reason: 'ครอบครัวขอ' }),
  ...Object.fromEntries(
    ['taking-on', 'meeting', 'cancellation', 'reopening', 'telling'].map((name) => [`POST /needs/:id/${name}`, step]),
  ),
})
