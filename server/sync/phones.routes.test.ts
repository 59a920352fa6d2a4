import { createCipheriv, createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { newId } from '../../domain/shared/ids.ts'
import type { Db } from '../platform/database.ts'
import { type Call, test } from '../testing.ts'
import { castAccounts, organizations } from '../testing-cast.ts'
import { daysAgo, entryOf, outcomes, PHONE, push, visitEntry } from '../testing-outbox.ts'
import { personOf } from '../testing-people.ts'

const contactOf = (says: object = {}) => ({
  phoneId: PHONE,
  version: '1.0.0',
  sentAt: new Date().toISOString(),
  waiting: { entries: 2, photos: 1, refused: 0, oldestMadeAt: daysAgo(1) },
  waitingIds: [{ id: newId(), kind: 'visit' }],
  storage: { isPersistent: true, usedBytes: 1_000_000, grantedBytes: 9_000_000 },
  people: 30,
  ...says,
})
const contact = (call: Call, says?: object) => call('malee', 'POST', '/phones/contact', contactOf(says))

/** วิไล coordinates for her own organisation: มาลี works for it here. */
const moveMalee = (db: Db) =>
  sql`update accounts set organization_id = ${organizations.pao.id} where id = ${castAccounts.malee.id}`.execute(db)

describe('a phone', () => {
  test('says how it stands, and is seen by the coordinator of its organisation in counts only', async ({
    call,
    centre,
  }) => {
    await moveMalee(centre.db)
    expect((await contact(call)).body).toMatchObject({ wipe: false, keepSentDays: 35 })
    const again = await contact(call, { version: '1.0.1', sentAt: daysAgo(-2) })
    expect(again.status).toBe(200)
    const { body } = await call('wilai', 'GET', '/phones')
    expect(body.phones).toMatchObject([
      { id: PHONE, accountName: 'มาลี', version: '1.0.1', waitingEntries: 2, waitingPhotos: 1, people: 30, missing: [] },
    ])
    expect((await call('malee', 'GET', '/phones')).status).toBe(403)
  })

  test('that is lost is signed out, told so by its secret, and what it had not sent is listed', async ({
    call,
    centre,
  }) => {
    await moveMalee(centre.db)
    const waiting = newId()
    const { secret } = (await contact(call, { waitingIds: [{ id: waiting, kind: 'visit' }] })).body
    const ask = (given: unknown) => call(null, 'POST', '/phones/lost', { phoneId: PHONE, secret: given })
    expect((await ask(secret)).body).toEqual({ wipe: false })
    expect((await call('wilai', 'POST', `/phones/${PHONE}/wiping`)).status).toBe(200)
    expect((await contact(call)).status).toBe(401)
    expect((await ask('guessed')).body).toEqual({ wipe: false })
    expect((await ask(secret)).body).toEqual({ wipe: true })
    const { body } = await call('wilai', 'GET', '/phones')
    expect(body.phones).toMatchObject([{ missing: [{ id: waiting, kind: 'visit' }], wipedAt: expect.any(String) }])
  })

  test('whose PIN is forgotten gets its key again when the coordinator allows it, and once', async ({
    call,
    centre,
  }) => {
    await moveMalee(centre.db)
    const key = randomBytes(32)
    const { recoveryKey } = (await contact(call)).body as { recoveryKey: string }
    const asked = { phoneId: PHONE, sealed: sealTo(key, recoveryKey) }
    const ask = async () => (await call('malee', 'POST', '/phones/recovery', asked)).body
    expect(await ask()).toEqual({ key: null })
    expect((await call('somsri', 'POST', `/phones/${PHONE}/unlocking`)).status).toBe(403)
    expect((await call('wilai', 'POST', `/phones/${PHONE}/unlocking`)).status).toBe(200)
    expect(await ask()).toEqual({ key: key.toString('base64') })
    expect(await ask()).toEqual({ key: null })
  })
})

/** As the phone does it (web/local/sealed-to-centre.ts). */
function sealTo(raw: Buffer, recoveryKey: string) {
  const theirs = createPublicKey({ key: Buffer.from(recoveryKey, 'base64'), format: 'der', type: 'spki' })
  const ours = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const [salt, iv] = [randomBytes(16), randomBytes(12)]
  const shared = diffieHellman({ privateKey: ours.privateKey, publicKey: theirs })
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(hkdfSync('sha256', shared, salt, 'klang phone key', 32)), iv)
  const sealed = Buffer.concat([cipher.update(raw), cipher.final(), cipher.getAuthTag()])
  const publicKey = ours.publicKey.export({ type: 'spki', format: 'der' })
  const [key, saltText, ivText, sealedText] = [publicKey, salt, iv, sealed].map((part) => part.toString('base64'))
  return { recoveryKey, publicKey: key, salt: saltText, iv: ivText, sealed: sealedText }
}

describe('what is held', () => {
  const holdOne = async (call: Call, db: Db) => {
    await moveMalee(db)
    const person = personOf({})
    await call('somsri', 'POST', '/people', person)
    const entry = visitEntry(person.id, { findings: 'เดินได้เอง' })
    expect(outcomes(await push(call, 'malee', [entry]))).toEqual(['held'])
    return { person, entry }
  }

  test('is opened by the coordinator and written instead of the volunteer', async ({ call, centre, auditOf }) => {
    const { person, entry } = await holdOne(call, centre.db)
    expect((await call('wilai', 'GET', '/outbox/held')).body.entries).toMatchObject([
      { id: entry.id, kind: 'visit', accountName: 'มาลี', problem: 'not-found', isWished: false },
    ])
    expect((await call('wilai', 'GET', `/outbox/held/${entry.id}`)).body).toMatchObject({
      body: { findings: 'เดินได้เอง' },
      personName: 'สมมุติ ตัวอย่างดี',
    })
    expect(await auditOf('outbox.open')).toMatchObject([{ subjectId: entry.id, personIds: [person.id] }])
    await call('wilai', 'POST', `/outbox/held/${entry.id}/settling`, { outcome: 'written' })
    expect((await call('somsri', 'GET', `/people/${person.id}/visits`)).body.visits).toMatchObject([{ id: entry.id }])
    expect((await call('wilai', 'GET', '/outbox/held')).body.entries).toEqual([])
    expect(outcomes(await push(call, 'malee', [entry]))).toEqual(['held'])
  })

  test('is not written, with a reason, and nobody else of another organisation sees it', async ({ call, centre }) => {
    const { person, entry } = await holdOne(call, centre.db)
    expect((await call('somsri', 'GET', `/outbox/held/${entry.id}`)).status).toBe(403)
    const settle = (body: object) => call('wilai', 'POST', `/outbox/held/${entry.id}/settling`, body)
    expect((await settle({ outcome: 'not-written' })).status).toBe(400)
    expect((await settle({ outcome: 'not-written', reason: 'บันทึกซ้ำกับของเดิม' })).status).toBe(200)
    expect((await call('somsri', 'GET', `/people/${person.id}/visits`)).body.visits).toEqual([])
  })

  test('is also what a volunteer gives to the coordinator herself', async ({ call, centre }) => {
    await moveMalee(centre.db)
    const entry = visitEntry(newId(), { visitedOn: '2999-01-01' })
    const give = (given: object = entry) =>
      call('malee', 'POST', '/outbox/held', {
        phoneId: PHONE,
        sentAt: daysAgo(0),
        entry: given,
        problem: 'visit-in-future',
      })
    expect((await give()).body).toEqual({ id: entry.id, again: false })
    expect((await give()).body).toEqual({ id: entry.id, again: true })
    expect((await give({ ...entry, body: { ...entry.body, findings: 'อื่น' } })).body.problem).toBe('sent-differently')
    expect((await call('wilai', 'GET', '/outbox/held')).body.entries).toMatchObject([{ isWished: true }])
  })

  test('of an assessment is opened without its answers, which not every coordinator may read', async ({
    call,
    centre,
  }) => {
    await moveMalee(centre.db)
    const says = { instrument: '8q', version: '1', assessedOn: '2026-01-02', answers: { q1: 'yes' }, shownTotal: 17 }
    const entry = entryOf('assessment', newId(), { id: newId(), ...says })
    const given = { phoneId: PHONE, sentAt: daysAgo(0), entry, problem: null }
    expect((await call('malee', 'POST', '/outbox/held', given)).status).toBe(200)
    const { body } = (await call('wilai', 'GET', `/outbox/held/${entry.id}`)).body
    expect(body).toMatchObject({ instrument: '8q', assessedOn: '2026-01-02' })
    expect(body).not.toHaveProperty('answers')
    expect(body).not.toHaveProperty('shownTotal')
  })
})
