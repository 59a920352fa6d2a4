// Who may call what, of sessions, second factors, invitations and other ways in; and what each is asked with.
import { writeXlsx } from 'hucre'
import { RULES_VERSION } from '../domain/ground/invitations/invitation.ts'
import { newId } from '../domain/shared/ids.ts'
import { upload } from './testing-workbooks.ts'

const EVERYONE = 'malee somsri nok wilai arun far fon mek vera'
const ADMINISTRATORS = { inside: 'wilai arun', outside: 'arun' }

/** What opens without a session, or belongs to whoever has one. */
const OF_ONES_OWN = [
  'DELETE /sessions/current',
  'POST /sessions/current/locking',
  'POST /sessions/current/unlocking',
  'POST /sessions/current/kind',
  'POST /me/proof',
  'GET /me/sessions',
  'DELETE /me/sessions',
  'DELETE /me/sessions/:id',
  'GET /me/second-factors',
  'POST /me/authenticator',
  'POST /me/authenticator/confirmation',
  'DELETE /me/authenticator',
  'POST /me/recovery-codes',
  'POST /me/passkeys/options',
  'POST /me/passkeys',
  'POST /me/passkeys/:id/name',
  'DELETE /me/passkeys/:id',
  'GET /me/push',
  'PUT /me/push',
  'DELETE /me/push',
  'GET /me/identity-links',
  'POST /me/identity-links/:code',
  'DELETE /me/identity-links/:id',
]
const OPEN = [
  'POST /sessions/enrolment',
  'POST /sessions/second-step',
  'GET /sign-in/ways',
  'POST /sign-in/passkey/options',
  'POST /sign-in/passkey',
  'POST /sign-in/providers/:code',
  'GET /sign-in/provider-return',
  'POST /invitations/opening',
  'POST /invitations/acceptance',
  'POST /invitations/phone',
  'POST /reset-requests',
  'GET /reset-requests/coordinators',
]

export const ACCOUNT_PERMISSIONS = [
  ...OPEN.map((endpoint) => ({ endpoint, inside: EVERYONE, open: true as const })),
  ...OF_ONES_OWN.map((endpoint) => ({ endpoint, inside: EVERYONE })),
  { endpoint: 'DELETE /accounts/:id/sessions', ...ADMINISTRATORS },
  { endpoint: 'DELETE /accounts/:id/second-factors', ...ADMINISTRATORS },
  { endpoint: 'POST /accounts/:id/slips', ...ADMINISTRATORS },
  { endpoint: 'DELETE /accounts/:id/slips', ...ADMINISTRATORS },
  { endpoint: 'DELETE /accounts/:id/reset-request', ...ADMINISTRATORS },
  { endpoint: 'GET /organizations/:id/second-factor', ...ADMINISTRATORS },
  { endpoint: 'POST /organizations/:id/second-factor', ...ADMINISTRATORS },
  { endpoint: 'POST /invitations', ...ADMINISTRATORS },
  { endpoint: 'POST /invitations/list', inside: ADMINISTRATORS.inside },
  { endpoint: 'GET /invitations/list-template.xlsx', inside: ADMINISTRATORS.inside },
]

/** Refused for another reason than a right: nothing was begun, the code is wrong, there is no such thing of one's own. */
export const ACCOUNT_REFUSALS: Record<string, number> = {
  'POST /sessions/enrolment': 409,
  'POST /sessions/second-step': 409,
  'POST /sessions/current/unlocking': 422,
  'POST /me/proof': 422,
  'DELETE /me/sessions/:id': 404,
  'POST /me/authenticator/confirmation': 422,
  'POST /me/passkeys': 409,
  'POST /me/passkeys/:id/name': 404,
  'DELETE /me/passkeys/:id': 404,
  'PUT /me/push': 422,
  'POST /me/identity-links/:code': 404,
  'DELETE /me/identity-links/:id': 404,
  'POST /sign-in/passkey': 409,
  'POST /sign-in/providers/:code': 404,
  'GET /sign-in/provider-return': 302,
  'POST /invitations/opening': 410,
  'POST /invitations/acceptance': 410,
  'POST /invitations/phone': 410,
}

const password = 'ผิดแน่นอน ยาวพอ'
const answer = { id: 'AAAA', type: 'public-key' }

export const accountBodies = (organizationId: string, grant: object): Record<string, () => object> => ({
  'POST /sessions/second-step': () => ({ code: '000000' }),
  'POST /sessions/current/unlocking': () => ({ password }),
  'POST /sessions/current/kind': () => ({ kind: 'shared' }),
  'POST /me/proof': () => ({ password }),
  'POST /me/authenticator/confirmation': () => ({ code: '000000' }),
  'POST /me/passkeys': () => ({ id: newId(), name: 'กุญแจ', answer }),
  'POST /me/passkeys/:id/name': () => ({ name: 'กุญแจ' }),
  'PUT /me/push': () => ({
    endpoint: 'https://push.example.org/x',
    publicKey: 'B'.repeat(87),
    secret: 'A'.repeat(22),
    language: 'th',
  }),
  'POST /sign-in/passkey/options': () => ({ kind: 'usual' }),
  'POST /sign-in/passkey': () => ({ answer }),
  'POST /accounts/:id/slips': () => ({ id: newId() }),
  'POST /organizations/:id/second-factor': () => ({ from: '2999-01-01' }),
  'POST /invitations': () => ({
    id: newId(),
    invitees: [{ id: newId(), name: 'ใหม่', userName: 'new-invited', organizationId, grants: [grant] }],
  }),
  'POST /invitations/opening': () => ({ code: 'ABCD' }),
  'POST /invitations/acceptance': () => ({ code: 'ABCD', password, agreedTo: RULES_VERSION }),
  'POST /invitations/phone': () => ({ code: 'ABCD', phoneId: newId(), agreedTo: RULES_VERSION }),
  'POST /reset-requests': () => ({ name: 'somsri' }),
})

/** An empty list of people to invite. */
export async function inviteList() {
  const rows = [['ชื่อ-นามสกุล', 'โทรศัพท์']]
  return upload(Buffer.from(await writeXlsx({ sheets: [{ name: 'ผู้ใช้', rows }] })))
}
