import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openShell, type Serving, type Shell, signInAt } from '../testing-cli.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

let shell: Shell
let server: Serving
beforeAll(async () => {
  shell = openShell()
  server = await shell.serve('--demo')
})
afterAll(async () => {
  await server.stop('SIGKILL')
  shell.throwAway()
})

test('opens with three sign-ins that work, and says that all is invented', async () => {
  expect(server.told()).toMatch(/a demo/)
  const { accounts } = (await (await fetch(`${server.address}/api/v1/demo`)).json()) as {
    accounts: { name: string; password: string }[]
  }
  expect(accounts).toHaveLength(3)
  for (const { name, password: typed } of accounts) {
    expect(server.told()).toContain(`${name}`)
    expect(await (await signInAt(server.address, name, typed)).json()).toMatchObject({
      demo: true,
      permissions: { people: true },
    })
  }
})

test('holds a network with people and visits in every province of the region', async () => {
  const provinces = JSON.parse((await shell.klang(['report', 'visits', '--format', 'json'])).out) as {
    area: string
  }[]
  expect(provinces.map(({ area }) => area)).toEqual(['90', '91', '92', '93', '94', '95', '96'])
  expect((await shell.klang(['user', 'list'])).out.trim().split('\n')).toHaveLength(42)
})

test('holds funds of many kinds, and three hundred projects of three years with what they reported', async () => {
  const cookie = (await signInAt(server.address, 'arun', 'klang-demo-2569')).headers.getSetCookie()[0]!.split(';')[0]!
  const get = async (path: string) =>
    (await fetch(`${server.address}/api/v1${path}`, { headers: { cookie } })).json() as Promise<Record<string, never>>
  const { funds } = (await get('/funds')) as unknown as { funds: { kind: string }[] }
  expect(funds.length).toBeGreaterThanOrEqual(18)
  expect(new Set(funds.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5)
  const { sums } = (await get('/projects')) as unknown as { sums: { count: number; paidSatang: number } }
  expect(sums.count).toBeGreaterThanOrEqual(300)
  expect(sums.paidSatang).toBeGreaterThan(0)
})

test('never becomes a real installation', async () => {
  await server.stop('SIGTERM')
  expect((await shell.klang(['setup'])).err).toContain('holds a demo')
  expect((await shell.klang(['demo'])).code).toBe(1)
})
