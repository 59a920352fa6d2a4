import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openShell, type Serving, type Shell, signInAt } from '../testing-cli.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

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
  expect((await shell.klang(['user', 'list'])).out.trim().split('\n')).toHaveLength(41)
})

test('never becomes a real installation', async () => {
  await server.stop('SIGTERM')
  expect((await shell.klang(['setup'])).err).toContain('holds a demo')
  expect((await shell.klang(['demo'])).code).toBe(1)
})
