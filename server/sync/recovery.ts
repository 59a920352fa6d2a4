// A PIN that was forgotten: the phone's own key, sealed on the phone to a key of its account that only the centre can open, and
// that a coordinator lets it open once (docs/decisions/0028).
import {
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
} from 'node:crypto'
import { problems } from '../../domain/shared/problems.ts'
import type { RecoveryAsked } from '../../domain/sync/phone.ts'
import { audited } from '../platform/audited.ts'
import type { Work } from '../platform/work.ts'
import { askForPermission, findRecoveryKey, keepRecoveryKey, spendPermission } from './recovery.queries.ts'

const INFO = 'klang phone key'
const TAG_BYTES = 16

/** The public half, SPKI in base64; made at the first contact of any phone of the account. */
export async function recoveryKeyOf({ db, actor, centre }: Work): Promise<string> {
  const known = await findRecoveryKey(db, actor.accountId)
  if (known) return known.publicKey.toString('base64')
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const publicKey = pair.publicKey.export({ type: 'spki', format: 'der' })
  const sealed = centre.seal.close(pair.privateKey.export({ type: 'pkcs8', format: 'der' }))
  return (await keepRecoveryKey(db, actor.accountId, { publicKey, sealed })).publicKey.toString('base64')
}

/** Null while nobody has allowed it: then the wish is written down for the coordinator. A permission serves once, within a day. */
export async function openForPhone(work: Work, asked: RecoveryAsked): Promise<string | null> {
  if (await spendPermission(work, asked.phoneId)) return openRecovery(work, asked)
  await askForPermission(work, asked.phoneId)
  return null
}

const openRecovery = audited(
  'phone.open-recovery',
  async ({ db, actor, centre }: Work, { sealed }: RecoveryAsked) => {
    const key = await findRecoveryKey(db, actor.accountId)
    if (!key) throw problems.notFound({ what: 'recovery-key' })
    return opened(centre.seal.open(key.sealed), sealed)
  },
  (_key, { phoneId }) => ({ id: phoneId }),
)

function opened(privateKey: Buffer, { publicKey, salt, iv, sealed }: RecoveryAsked['sealed']): string {
  try {
    const shared = diffieHellman({
      privateKey: createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' }),
      publicKey: createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' }),
    })
    const key = Buffer.from(hkdfSync('sha256', shared, Buffer.from(salt, 'base64'), INFO, 32))
    const envelope = Buffer.from(sealed, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64'))
    decipher.setAuthTag(envelope.subarray(-TAG_BYTES))
    return Buffer.concat([decipher.update(envelope.subarray(0, -TAG_BYTES)), decipher.final()]).toString('base64')
  } catch {
    throw problems.invalid({ where: ['sealed'] }) // sealed to another key, or changed on its way
  }
}
