// What lies open on the phone: who it is to the centre, where the feed was left, how many wrong PINs. Nothing about anybody.
import type { PasskeyRecord } from './passkey-vault.ts'
import type { PhoneDatabase } from './phone-database.ts'
import type { VaultRecord } from './vault.ts'
import type { WrongPins } from './wrong-pins.ts'

export type PhoneMeta = {
  phoneId: string
  /** Given at the first contact: with it a phone that nobody is signed in on asks whether it is to be wiped. */
  phoneSecret: string
  vault: VaultRecord
  /** Where a finger or a face opens the phone too. */
  passkey: PasskeyRecord | null
  wrongPins: WrongPins
  /** The session this phone works with. */
  sessionId: string
  /** She left this one, and it is still to be ended: where she did there was no line. */
  leftSession: string | null
  epoch: string
  /** Where the feed was left; null from the beginning. */
  after: string | null
  /** The last time when count and hash agreed. */
  readyAt: number
  contactAt: number
  keepSentDays: number
  recoveryKey: string
}

export const readMeta = <Name extends keyof PhoneMeta>(database: PhoneDatabase, name: Name) =>
  database.use((db) => db.get('meta', name)) as Promise<PhoneMeta[Name] | undefined>

export const keepMeta = (database: PhoneDatabase, changes: Partial<PhoneMeta>) =>
  database.use(async (db) => {
    const at = db.transaction('meta', 'readwrite', { durability: 'strict' })
    for (const [name, value] of Object.entries(changes)) await at.store.put(value, name)
    await at.done
  })
