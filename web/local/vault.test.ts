import 'fake-indexeddb/auto'
import { webcrypto } from 'node:crypto'
import { expect, test } from 'vitest'
import { newId } from '../../domain/shared/ids.ts'
import { textOf } from './base64.ts'
import { openFieldStore } from './field-store.ts'
import { openPhoneDatabase, type PhoneDatabase } from './phone-database.ts'
import { keepMeta } from './phone-meta.ts'
import { testingCentre } from './testing-centre.ts'
import { opened, somebody, visitTo } from './testing-phone.ts'
import { makeVault, openVault, withRecovery } from './vault.ts'
import { afterWrongPin, NO_WRONG_PINS, waitsFor } from './wrong-pins.ts'

const cost = { memoryKiB: 64, passes: 1 }
const about = { accountId: newId(), cost }

test('the right PIN opens what was sealed before, another opens nothing', async () => {
  const { record, sealer } = await makeVault('482915', about)
  const sealed = await sealer.seal('here', { name: 'พร้อม' })
  expect(await openVault(record, '482916')).toBeUndefined()
  const again = await openVault(record, '482915')
  expect(await again?.sealer.open('here', sealed)).toEqual({ name: 'พร้อม' })
  await expect(again?.sealer.open('elsewhere', sealed)).rejects.toThrow()
})

test('after four wrong PINs one waits, longer each time, and a clock that is set back does not lengthen it', () => {
  let wrong = NO_WRONG_PINS
  const waits = Array.from({ length: 10 }, () => {
    wrong = afterWrongPin(wrong, 1_000)
    return waitsFor(wrong, 1_000) / 1_000
  })
  expect(waits).toEqual([0, 0, 0, 0, 30, 60, 300, 900, 3600, 3600])
  expect(waitsFor(wrong, -1e12)).toBe(3_600_000)
})

test('the key that is sealed to the centre is the very key, for who holds the other half', async () => {
  const pair = await webcrypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits'])
  const { record, raw } = await makeVault('482915', about)
  const key = textOf(await webcrypto.subtle.exportKey('spki', pair.publicKey))
  const { recovery } = await withRecovery(record, raw, key)
  expect(recovery?.recoveryKey).toBe(key)
  expect(JSON.stringify(recovery)).not.toContain(textOf(raw))
})

test('a dump of the storage holds no name, number, finding or picture', async () => {
  const database = openPhoneDatabase(`phone ${newId()}`)
  const { record, sealer } = await makeVault('482915', about)
  await keepMeta(database, { phoneId: newId(), vault: record })
  const dao = somebody('ดารณีลับ', { lastName: 'ไม่เปิดเผย', maskedNumber: '9-xxxx-xxxxx-12-3', note: 'ห้ามอ่าน' })
  const { sync, store } = await opened(testingCentre([dao]), database, sealer)
  await store.write(visitTo(dao, 'แผลกดทับลึก'))
  await store.draft.keep('visit:1', { findings: 'ร่างที่ยังไม่ส่ง' })
  const picture = new TextEncoder().encode('JFIF picture of a wound')
  await store.keepPhoto({
    id: newId(),
    visitId: newId(),
    personId: dao.id,
    takenAt: '2026-11-28T02:00:00.000Z',
    blob: new Blob([picture], { type: 'image/jpeg' }),
    consent: { by: 'ผู้ยินยอม', how: 'spoken' },
  })
  await sync.run()
  const dump = await dumpOf(database)
  expect(dump.length).toBeGreaterThan(2_000)
  for (const secret of [
    'ดารณีลับ',
    'ไม่เปิดเผย',
    '9-xxxx',
    'ห้ามอ่าน',
    'แผลกดทับ',
    'ร่างที่ยัง',
    'JFIF picture',
    'ผู้ยินยอม',
    '482915',
    'มาลี',
  ])
    expect(dump.includes(Buffer.from(secret)), secret).toBe(false)
})

test('what does not fit is said, and what was there before stays', async () => {
  const database = openPhoneDatabase(`phone ${newId()}`)
  const { sealer } = await makeVault('482915', about)
  const full: PhoneDatabase = {
    ...database,
    use: (work) =>
      database.use(async (db) => {
        if (isFull) throw new DOMException('full', 'QuotaExceededError')
        return work(db)
      }),
  }
  let isFull = false
  const { store } = await openFieldStore(full, sealer)
  const dao = somebody('ดาว')
  await store.write(visitTo(dao))
  isFull = true
  await expect(store.write(visitTo(dao))).rejects.toThrow()
  expect(store.entries()).toHaveLength(1)
})

/** Every byte and every word that lies there. */
async function dumpOf(database: PhoneDatabase): Promise<Buffer> {
  const found: Buffer[] = []
  const take = (value: unknown): void => {
    if (value instanceof ArrayBuffer) found.push(Buffer.from(value))
    else if (ArrayBuffer.isView(value)) found.push(Buffer.from(value.buffer))
    else if (typeof value === 'object' && value !== null) for (const part of Object.entries(value)) part.forEach(take)
    else found.push(Buffer.from(String(value)))
  }
  await database.use(async (db) => {
    for (const name of db.objectStoreNames) take(await db.getAll(name))
  })
  return Buffer.concat(found)
}
