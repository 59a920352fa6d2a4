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
import { sql } from 'kysely'
import { problems } from '../../domain/shared/problems.ts'
import type { RecoveryAsked } from '../../domain/sync/phone.ts'
import { audited } from '../platform/audited.ts'
import type { Work } from '../platform/work.ts'

const INFO = 'klang phone key'
const TAG_BYTES = 16

/** The public half, SPKI in base64; made at the first contact of any phone of the account. */
export async function recoveryKeyOf({ db, actor, centre }: Work): Promise<string> {
  const find = async () =>
    (
      await sql<{
        publicKey: Buffer
      }>`select public_key from recovery_keys where account_id = ${actor.accountId}`.execute(db)
    ).rows[0]
  const known = await find()
  if (known) return Buffer.from(known.publicKey).toString('base64')
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const publicKey = pair.publicKey.export({ type: 'spki', format: 'der' })
  const sealed = centre.seal.close(pair.privateKey.export({ type: 'pkcs8', format: 'der' }))
  await sql`insert into recovery_keys (account_id, public_key, sealed) values (${actor.accountId}, ${publicKey}, ${sealed})
    on conflict do nothing`.execute(db)
  return Buffer.from((await find())!.publicKey).toString('base64')
}

/** Null while nobody has allowed it: then the wish is written down for the coordinator. A permission serves once, within a day. */
export async function openForPhone(work: Work, asked: RecoveryAsked): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    update phones set unlocking_allowed_at = null, unlocking_asked_at = null
    where id = ${asked.phoneId} and account_id = ${work.actor.accountId} and unlocking_allowed_at > now() - interval '1 day'
      and wiping_asked_at is null
    returning id`.execute(work.db)
  if (rows[0]) return openRecovery(work, asked)
  await sql`update phones set unlocking_asked_at = now(), unlocking_allowed_at = null
    where id = ${asked.phoneId} and account_id = ${work.actor.accountId}`.execute(work.db)
  return null
}

const openRecovery = audited(
  'phone.open-recovery',
  async ({ db, actor, centre }: Work, { sealed }: RecoveryAsked) => {
    const { rows } = await sql<{ sealed: Buffer }>`
      select sealed from recovery_keys where account_id = ${actor.accountId}`.execute(db)
    if (!rows[0]) throw problems.notFound({ what: 'recovery-key' })
    return opened(centre.seal.open(Buffer.from(rows[0].sealed)), sealed)
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
