// A PIN is tried here and nowhere else, so that no door counts its tries apart.
import type { PhoneDatabase } from './phone-database.ts'
import { keepMeta, readMeta } from './phone-meta.ts'
import { openVault } from './vault.ts'
import { afterWrongPin, NO_WRONG_PINS, pinWait } from './wrong-pins.ts'

const leftOf = pinWait()

/** How long one still has to wait; kept each time it is asked, so that what has passed while the app was open counts. */
export async function waitNow(database: PhoneDatabase): Promise<number> {
  const wrong = (await readMeta(database, 'wrongPins')) ?? NO_WRONG_PINS
  if (wrong.leftMs === 0) return 0
  const leftMs = leftOf(wrong)
  await keepMeta(database, { wrongPins: { count: wrong.count, leftMs } })
  return leftMs
}

/** The key, or how long one has to wait. Counted before it is tried: shutting the app saves no try. */
export async function tryPin(database: PhoneDatabase, pin: string) {
  const vault = await readMeta(database, 'vault')
  if (!vault) throw new Error('there is nothing to open')
  const waitMs = await waitNow(database)
  if (waitMs > 0) return { waitMs }
  const wrong = afterWrongPin((await readMeta(database, 'wrongPins')) ?? NO_WRONG_PINS)
  await keepMeta(database, { wrongPins: wrong })
  const opened = await openVault(vault, pin)
  if (!opened) return { waitMs: leftOf(wrong) }
  await keepMeta(database, { wrongPins: NO_WRONG_PINS })
  return { opened, waitMs: 0 }
}
