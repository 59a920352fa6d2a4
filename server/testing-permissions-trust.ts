// The matrix of trust: who looked, consent, whole numbers, slips, requests of data subjects, lawful bases, the audit.
import { newId } from '../domain/shared/ids.ts'
import { bangkokToday } from '../domain/shared/thai-date.ts'
import type { Call } from './testing.ts'
import { type CastName, organizations } from './testing-cast.ts'
import type { Rule } from './testing-permission-rule.ts'

const EVERYONE = 'malee somsri nok wilai arun far fon mek vera'
const SEE = { inside: 'malee somsri nok wilai arun', outside: 'arun far' }
const KEEP = { inside: 'somsri nok wilai arun', outside: 'arun far' }
/** A request belongs to the organisation that took it in. */
const OWN = { inside: 'somsri nok arun', outside: 'arun far' }

export const TRUST_PERMISSIONS: Rule[] = [
  { endpoint: 'GET /audit', inside: 'wilai arun' },
  { endpoint: 'GET /people/:id/readers', ...SEE },
  { endpoint: 'GET /people/:id/consents', ...SEE },
  { endpoint: 'POST /people/:id/consents', ...SEE },
  // Not every answer was signed: the one asked about here was, on a phone.
  { endpoint: 'GET /people/:id/consents/:consentId/signature', ...SEE },
  { endpoint: 'POST /people/:id/consents/:consentId/withdrawal', ...SEE },
  { endpoint: 'POST /people/:id/unmasking', ...KEEP },
  { endpoint: 'GET /people/:id/slip.pdf', ...KEEP },
  { endpoint: 'GET /people/:id/consent-form.pdf', ...KEEP },
  { endpoint: 'GET /lawful-bases', inside: EVERYONE },
  { endpoint: 'POST /lawful-bases', inside: 'wilai arun', outside: 'arun' },
  { endpoint: 'POST /lawful-bases/:id/ending', inside: 'wilai arun', outside: 'arun' },
  { endpoint: 'GET /privacy-requests', inside: 'somsri nok wilai arun far' },
  { endpoint: 'POST /privacy-requests', ...KEEP },
  { endpoint: 'GET /privacy-requests/:id', ...OWN },
  { endpoint: 'POST /privacy-requests/:id/assignment', ...OWN },
  { endpoint: 'POST /privacy-requests/:id/answer', ...OWN },
  { endpoint: 'POST /privacy-requests/:id/erasure', ...OWN },
  { endpoint: 'DELETE /privacy-requests/:id/erasure', ...OWN },
  // Not by whoever proposed it: somsri here, far there.
  { endpoint: 'POST /privacy-requests/:id/erasure/confirmation', inside: 'nok arun', outside: 'arun' },
]

export type TrustParts = { consentId: string; basisId: string; requestId: string; proposedId: string; keeperId: string }

const consent = () => ({
  id: newId(),
  purpose: 'photographs',
  saysYes: true,
  channel: 'signature',
  givenBy: 'herself',
  saidOn: '2024-01-01',
  signature: { id: newId(), signedBy: 'giver', width: 300, height: 120, path: 'M10 10L200 80L240 20' },
})
const basis = (organizationId: string) => ({
  id: newId(),
  organizationId,
  purpose: 'care',
  basis: 'public-task',
  fromDay: '2024-01-01',
})
const request = (personId: string) => ({
  id: newId(),
  personId,
  askedBy: 'herself',
  kind: 'erasure',
  channel: 'paper',
  askedOn: bangkokToday(),
})

/** `who` took two requests in, and proposed an erasure in the second. */
export async function makeTrustParts(call: Call, who: CastName, personId: string): Promise<TrustParts> {
  const keeperId = organizations[who === 'far' ? 'trang' : 'pao'].id
  const [said, ground] = [consent(), basis(keeperId)]
  const [first, second] = [request(personId), request(personId)]
  const made = [
    await call(who, 'POST', `/people/${personId}/consents`, said),
    await call('arun', 'POST', '/lawful-bases', ground),
    await call(who, 'POST', '/privacy-requests', first),
    await call(who, 'POST', '/privacy-requests', second),
    await call(who, 'POST', `/privacy-requests/${second.id}/erasure`, {}),
  ]
  const failed = made.find(({ status }) => status >= 300)
  if (failed) throw new Error(`trust was not made: ${failed.status} ${JSON.stringify(failed.body)}`)
  return { consentId: said.id, basisId: ground.id, requestId: first.id, proposedId: second.id, keeperId }
}

export const trustUrl = (path: string, { consentId, basisId, requestId, proposedId }: TrustParts) =>
  path
    .replace(':consentId', consentId)
    .replace('/lawful-bases/:id', `/lawful-bases/${basisId}`)
    .replace(/\/privacy-requests\/:id(?=.*confirmation)/, `/privacy-requests/${proposedId}`)
    .replace('/privacy-requests/:id', `/privacy-requests/${requestId}`)

export const trustBodies = (personId: string, { keeperId }: TrustParts): Record<string, () => object> => ({
  'POST /people/:id/consents': consent,
  'POST /people/:id/consents/:consentId/withdrawal': () => ({
    id: newId(),
    channel: 'oral',
    withdrawnOn: bangkokToday(),
  }),
  'POST /people/:id/unmasking': () => ({ id: newId(), reason: 'refer' }),
  'POST /lawful-bases': () => basis(keeperId),
  'POST /privacy-requests': () => request(personId),
  'POST /privacy-requests/:id/assignment': () => ({ accountId: null }),
  'POST /privacy-requests/:id/answer': () => ({ id: newId(), outcome: 'partly', answer: 'ทำได้บางส่วน' }),
})
