import sharp from 'sharp'
import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import type { CastName } from '../../testing-cast.ts'
import { personOf } from '../../testing-people.ts'
import { uploadOf } from '../../testing-uploads.ts'

/** 800 × 600, held sideways, with a place in it: ต.ท่าข้าม. */
const picture = () =>
  sharp({ create: { width: 800, height: 600, channels: 3, background: '#7aa' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'ยี่ห้อกล้อง' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '7/1 1/1 2/1', GPSLongitudeRef: 'E', GPSLongitude: '100/1 2/1 3/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()

const somebody = async (call: Call) => {
  const person = personOf({})
  await call('somsri', 'POST', '/people', person)
  return person.id
}

const said = (says: object = {}) => ({
  id: newId(),
  kind: 'portrait',
  consentBy: 'เจ้าตัว',
  consentHow: 'spoken',
  ...says,
})

const send = (call: Call, as: CastName, personId: string, bytes: Buffer, fields = said()) =>
  call(as, 'POST', `/people/${personId}/photos`, undefined, uploadOf(bytes, fields))

describe('a photograph', () => {
  test('is written anew in two sizes, upright, and without what the camera wrote', async ({ call, auditOf }) => {
    const personId = await somebody(call)
    const sent = await picture()
    expect((await sharp(sent).metadata()).exif).toBeDefined()
    const fields = said()
    expect((await send(call, 'somsri', personId, sent, fields)).body).toEqual({ id: fields.id, again: false })
    const photo = (size: string) => call('nok', 'GET', `/people/${personId}/photos/${fields.id}?size=${size}`)
    const large = await photo('640')
    expect(large.headers).toMatchObject({ 'content-type': 'image/jpeg', 'cache-control': 'no-store' })
    expect(await sharp(large.raw).metadata()).toMatchObject({ format: 'jpeg', width: 480, height: 640 })
    const written = await sharp(large.raw).metadata()
    expect([written.exif, written.xmp, written.iptc, written.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(await sharp((await photo('96')).raw).metadata()).toMatchObject({ width: 96, height: 96 })
    expect(await auditOf('photo.read')).toMatchObject([{ subjectId: fields.id, personIds: [personId] }])
    expect((await call('nok', 'GET', `/people/${personId}/photos`)).body.photos).toMatchObject([
      { id: fields.id, kind: 'portrait', consentBy: 'เจ้าตัว', consentHow: 'spoken', recordedBy: 'สมศรี' },
    ])
  })

  test('lies sealed on the disk', async ({ call, centre, as }) => {
    const personId = await somebody(call)
    await send(call, 'somsri', personId, await picture())
    const { largeKey } = await as('somsri', ({ db }) =>
      db.selectFrom('personPhotos').select('largeKey').executeTakeFirstOrThrow(),
    )
    const { readFile } = await import('node:fs/promises')
    const lying = await readFile(`${centre.config.folder}/${largeKey.slice(0, 2)}/${largeKey}`)
    expect(lying.includes(Buffer.from([0xff, 0xd8, 0xff]))).toBe(false)
    expect(largeKey).not.toContain(personId)
  })

  test('is taken only when somebody said yes, and only when it is a picture', async ({ call }) => {
    const personId = await somebody(call)
    const { consentBy: _nobody, ...withoutConsent } = said()
    expect(
      (await send(call, 'somsri', personId, await picture(), withoutConsent as ReturnType<typeof said>)).status,
    ).toBe(400)
    for (const bytes of [
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      Buffer.from('GIF89a not taken'),
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from('<script>')]),
      (await picture()).subarray(0, 900),
    ])
      expect((await send(call, 'somsri', personId, bytes)).body.problem).toBe('photo-not-an-image')
  })

  test('of the person is one: the new takes the place of the old; the house may have several', async ({ call }) => {
    const personId = await somebody(call)
    const bytes = await picture()
    const [old, now] = [said(), said()]
    for (const fields of [old, now, said({ kind: 'house' }), said({ kind: 'house' })])
      await send(call, 'somsri', personId, bytes, fields)
    const { photos } = (await call('somsri', 'GET', `/people/${personId}/photos`)).body as {
      photos: { id: string; kind: string }[]
    }
    expect(photos.map(({ kind }) => kind)).toEqual(['portrait', 'house', 'house'])
    expect(photos[0]!.id).toBe(now.id)
    expect((await call('somsri', 'GET', `/people/${personId}/photos/${old.id}`)).status).toBe(404)
  })

  test('is gone for everybody once it is withdrawn', async ({ call }) => {
    const personId = await somebody(call)
    const fields = said()
    await send(call, 'somsri', personId, await picture(), fields)
    const path = `/people/${personId}/photos/${fields.id}`
    const withdrawal = { id: newId(), reason: 'ครอบครัวขอให้ลบ' }
    expect((await call('far', 'POST', `${path}/withdrawal`, withdrawal)).status).toBe(404)
    expect((await call('somsri', 'POST', `${path}/withdrawal`, withdrawal)).status).toBe(200)
    expect((await call('somsri', 'GET', path)).status).toBe(404)
    expect((await call('somsri', 'GET', `/people/${personId}/photos`)).body.photos).toEqual([])
  })

  test('of somebody outside one’s scope is not there, by the database itself', async ({ call, as }) => {
    const personId = await somebody(call)
    const fields = said()
    await send(call, 'somsri', personId, await picture(), fields)
    expect((await call('far', 'GET', `/people/${personId}/photos/${fields.id}`)).status).toBe(404)
    expect((await send(call, 'far', personId, await picture())).status).toBe(404)
    const seen = (name: CastName) => as(name, ({ db }) => db.selectFrom('personPhotos').select('id').execute())
    expect(await seen('nok')).toHaveLength(1)
    for (const name of ['far', 'malee', 'vera', 'fon'] as const) expect(await seen(name)).toEqual([])
  })
})
