import { expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { test } from '../../testing.ts'

const satun = { id: newId(), code: 'satun-pao', nameTh: 'อบจ.สตูล', nameEn: 'Satun PAO', kind: 'local-authority' }

test('everyone signed in knows the organisations of the network', async ({ call }) => {
  const { body } = await call('malee', 'GET', '/organizations')
  expect(body.organizations).toMatchObject([
    { code: 'NETWORK' },
    { code: 'PAO90', closed: false },
    { code: 'THAKHAM' },
    { code: 'TRANG' },
  ])
  expect((await call(null, 'GET', '/organizations')).status).toBe(401)
})

test('the administrator of the network adds one, once', async ({ call }) => {
  const added = await call('arun', 'POST', '/organizations', satun)
  expect(added.body).toEqual({ ...satun, code: 'SATUN-PAO', closed: false })
  expect((await call('arun', 'POST', '/organizations', satun)).status).toBe(200)
  expect((await call('arun', 'POST', '/organizations', { ...satun, id: newId() })).body.problem).toBe('name-taken')
})

test('nobody else does', async ({ call }) => {
  for (const name of ['wilai', 'nok', 'vera'] as const)
    expect((await call(name, 'POST', '/organizations', { ...satun, id: newId() })).status).toBe(403)
})
