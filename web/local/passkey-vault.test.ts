import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { newId } from '../../domain/shared/ids.ts'
import { openBySecret, wrapBySecret } from './passkey-vault.ts'
import { openPhoneDatabase } from './phone-database.ts'
import { keepMeta, readMeta } from './phone-meta.ts'
import { tryPin, waitNow } from './pin-tries.ts'
import { makeVault, openedBy } from './vault.ts'

const cost = { memoryKiB: 64, passes: 1 }
const secretOf = (seed: number) => new Uint8Array(32).fill(seed).buffer

test('the secret of the passkey opens the very key that the PIN opens, another opens nothing', async () => {
  const { raw, sealer } = await makeVault('482915', { accountId: newId(), cost })
  const sealed = await sealer.seal('here', { name: 'พร้อม' })
  const wrapped = await wrapBySecret(raw, secretOf(7))
  expect(await openBySecret(wrapped, secretOf(8))).toBeUndefined()
  const opened = await openedBy((await openBySecret(wrapped, secretOf(7)))!)
  expect(await opened.sealer.open('here', sealed)).toEqual({ name: 'พร้อม' })
})

test('what lies on the phone holds neither the key nor the secret', async () => {
  const { raw } = await makeVault('482915', { accountId: newId(), cost })
  const { bytes } = await wrapBySecret(raw, secretOf(7))
  const lies = Buffer.from(bytes)
  expect(lies.includes(Buffer.from(raw))).toBe(false)
  expect(lies.includes(Buffer.from(secretOf(7)))).toBe(false)
})

test('wrong PINs are counted through one door, and only the right PIN takes them back', async () => {
  const database = openPhoneDatabase(`phone ${newId()}`)
  const { record } = await makeVault('482915', { accountId: newId(), cost })
  await keepMeta(database, { vault: record })
  for (let tries = 0; tries < 5; tries++) expect((await tryPin(database, '111222')).opened).toBeUndefined()
  expect(await waitNow(database)).toBeGreaterThan(29_000)
  expect((await tryPin(database, '482915')).opened).toBeUndefined()
  expect(await readMeta(database, 'wrongPins')).toMatchObject({ count: 5 })
  await keepMeta(database, { wrongPins: { count: 3, leftMs: 0 } })
  expect((await tryPin(database, '482915')).opened).toBeDefined()
  expect(await readMeta(database, 'wrongPins')).toEqual({ count: 0, leftMs: 0 })
})
