import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import sharp from 'sharp'
import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { letGo } from '../../registry/retention/let-go.ts'
import { type Call, test } from '../../testing.ts'
import type { CastName } from '../../testing-cast.ts'
import { personOf, visitTo } from '../../testing-people.ts'
import { visitPhotoOf } from '../../testing-permissions-visits.ts'

const picture = () =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#a75' } })
    .jpeg()
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '7/1 1/1 2/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer()

const visited = async (call: Call) => {
  const person = personOf({})
  await call('somsri', 'POST', '/people', person)
  const visit = visitTo(person.id)
  await call('somsri', 'POST', '/visits', visit)
  return visit
}

type Says = Record<string, string>
const send = (call: Call, as: CastName, visit: { id: string; personId: string }, bytes: Buffer, says: Says = {}) =>
  call(as, 'POST', `/visits/${visit.id}/photos`, undefined, visitPhotoOf(visit.personId, bytes, says))

const see = (call: Call, as: CastName, visitId: string, photoId: string) =>
  call(as, 'GET', `/visits/${visitId}/photos/${photoId}`)

describe('a photograph of a visit', () => {
  test('is written anew, upright and without what the camera wrote, and stands with the visit', async ({ call }) => {
    const visit = await visited(call)
    const id = newId()
    expect((await send(call, 'somsri', visit, await picture(), { id, isWound: 'true' })).body).toEqual({
      id,
      again: false,
    })
    const { raw } = await see(call, 'nok', visit.id, id)
    const written = await sharp(raw).metadata()
    expect(written).toMatchObject({ format: 'jpeg', width: 960, height: 1280 })
    expect([written.exif, written.orientation]).toEqual([undefined, undefined])
    const { visits } = (await call('nok', 'GET', `/people/${visit.personId}/visits`)).body as { visits: object[] }
    expect(visits).toMatchObject([{ photos: [{ id, isWound: true, consentBy: 'ลูกสาว', width: 960, height: 1280 }] }])
  })

  test('is kept once when it is sent twice, and not at all when it came in part', async ({ call }) => {
    const visit = await visited(call)
    const bytes = await picture()
    const id = newId()
    await send(call, 'somsri', visit, bytes, { id })
    expect((await send(call, 'somsri', visit, bytes, { id })).body).toEqual({ id, again: true })
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect((await send(call, 'somsri', visit, bytes.subarray(0, 900), { sha256 })).body.problem).toBe('photo-cut-off')
    const { visits } = (await call('somsri', 'GET', `/people/${visit.personId}/visits`)).body as {
      visits: { photos: object[] }[]
    }
    expect(visits[0]!.photos).toHaveLength(1)
  })

  test('may come before its visit and before the person: its sender alone sees it until they are there', async ({
    call,
  }) => {
    const person = personOf({})
    const visit = visitTo(person.id)
    const id = newId()
    expect((await send(call, 'somsri', visit, await picture(), { id })).status).toBe(200)
    expect((await see(call, 'somsri', visit.id, id)).status).toBe(200)
    expect((await see(call, 'nok', visit.id, id)).status).toBe(404)
    await call('somsri', 'POST', '/people', person)
    await call('somsri', 'POST', '/visits', visit)
    expect((await see(call, 'nok', visit.id, id)).status).toBe(200)
    expect((await see(call, 'far', visit.id, id)).status).toBe(404)
  })

  test('of a visit outside one’s scope is refused', async ({ call }) => {
    const visit = await visited(call)
    expect((await send(call, 'far', visit, await picture())).status).toBe(404)
    expect((await send(call, 'vera', visit, await picture())).status).toBe(403)
  })

  test('is ten at most', async ({ call }) => {
    const visit = await visited(call)
    const small = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#a75' } })
      .jpeg()
      .toBuffer()
    for (let photo = 0; photo < 10; photo++) expect((await send(call, 'somsri', visit, small)).status).toBe(200)
    expect((await send(call, 'somsri', visit, small)).body).toEqual({
      problem: 'too-many-photos',
      details: { most: 10 },
    })
  })

  test('is hidden when the consent to photographs is withdrawn, and none is taken any more', async ({ call, as }) => {
    const visit = await visited(call)
    const id = newId()
    const bytes = await picture()
    await send(call, 'somsri', visit, bytes, { id })
    await as('somsri', ({ db }) =>
      sql`insert into consents (person_id, id, purpose, says_yes, channel, given_by, text_version, said_on)
        values (${visit.personId}, ${newId()}, 'photographs', false, 'paper', 'herself', '1', '2020-06-01')`.execute(
        db,
      ),
    )
    expect((await see(call, 'somsri', visit.id, id)).status).toBe(404)
    expect((await send(call, 'somsri', visit, bytes)).body.problem).toBe('photographs-not-agreed')
  })

  test('can be taken back, with a reason', async ({ call, auditOf }) => {
    const visit = await visited(call)
    const id = newId()
    await send(call, 'somsri', visit, await picture(), { id })
    const path = `/visits/${visit.id}/photos/${id}/withdrawal`
    const withdrawal = { id: newId(), reason: 'ครอบครัวขอให้ลบ' }
    expect((await call('far', 'POST', path, withdrawal)).status).toBe(404)
    expect((await call('somsri', 'POST', path, withdrawal)).body).toEqual({ id, again: false })
    expect((await call('somsri', 'POST', path, withdrawal)).body).toEqual({ id, again: true })
    expect((await see(call, 'somsri', visit.id, id)).status).toBe(404)
    expect(await auditOf('visit.photo-withdraw')).toMatchObject([{ subjectId: id, personIds: [visit.personId] }])
  })

  test('whose visit never came is let go of after thirty days, with its files', async ({ call, centre, as }) => {
    const stays = await visited(call)
    const lone = visitTo(stays.personId)
    const [kept, gone] = [newId(), newId()]
    await send(call, 'somsri', stays, await picture(), { id: kept })
    await send(call, 'somsri', lone, await picture(), { id: gone })
    const keyOf = (id: string) =>
      as(
        'somsri',
        async ({ db }) =>
          (await db.selectFrom('visitPhotos').select('largeKey').where('id', '=', id).executeTakeFirst())?.largeKey,
      )
    const [keptKey, goneKey] = [(await keyOf(kept))!, (await keyOf(gone))!]
    await sql`alter table visit_photos no force row level security`.execute(centre.db)
    await sql`update visit_photos set recorded_at = now() - interval '31 days'`.execute(centre.db)
    await sql`alter table visit_photos force row level security`.execute(centre.db)
    expect(await letGo(centre, false)).toContainEqual(expect.objectContaining({ code: 'keep-lone-photos', amount: 1 }))
    expect(await keyOf(gone)).toBeUndefined()
    await expect(centre.files.get(goneKey)).rejects.toThrow()
    expect((await centre.files.get(keptKey)).length).toBeGreaterThan(0)
  })
})
