import { expect } from 'vitest'
import { test } from '../../testing.ts'

const codesIn = (body: Record<string, unknown>) => (body.areas as { code: string }[]).map(({ code }) => code)

test('provinces first, then step by step down', async ({ call }) => {
  expect(codesIn((await call('malee', 'GET', '/areas')).body)).toHaveLength(77)
  expect(codesIn((await call('malee', 'GET', '/areas?parent=9011')).body)).toContain('901113')
})

test('finds what is typed, with the full name of each', async ({ call }) => {
  const { body } = await call('vera', 'GET', `/areas?search=${encodeURIComponent('ต.ท่าข้าม หาดใหญ่')}`)
  expect(body.areas).toMatchObject([{ code: '901113', name: 'ต.ท่าข้าม อ.หาดใหญ่ จ.สงขลา' }])
  const many = await call('vera', 'GET', `/areas?search=${encodeURIComponent('บาง')}`)
  expect(codesIn(many.body)).toHaveLength(20)
})

test('one area tells where it is', async ({ call }) => {
  const { body } = await call('vera', 'GET', '/areas/9011')
  expect(body).toMatchObject({
    code: '9011',
    kind: 'district',
    nameEn: 'Hat Yai',
    path: [{ code: '90' }, { code: '9011' }],
  })
  expect(await call('vera', 'GET', '/areas/9999')).toMatchObject({ status: 404, body: { problem: 'not-found' } })
})

test('health regions are sets of provinces', async ({ call }) => {
  const { body } = await call('vera', 'GET', '/area-sets')
  const region = (body.areaSets as { code: string; areas: string[] }[]).find(({ code }) => code === 'R12')
  expect(region?.areas).toEqual(['90', '91', '92', '93', '94', '95', '96'])
})

test('only for those who are signed in', async ({ call }) => {
  expect((await call(null, 'GET', '/areas')).status).toBe(401)
})
