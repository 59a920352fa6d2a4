import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readConfig } from '../../platform/config.ts'
import { chooseDomain, chooseLan, chosenDoors } from './chosen-doors.ts'

const folder = mkdtempSync(join(tmpdir(), 'klang-doors-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const config = (env: NodeJS.ProcessEnv = {}) => readConfig({ KLANG_DATA: folder, ...env })

test('a local network is chosen once: from then on https is served, and phones are told where to begin', () => {
  expect(chosenDoors(config())).toBeUndefined()
  expect(chooseLan(config())).toContain(':8080/phones')
  expect(chosenDoors(config())).toMatchObject({
    config: { port: 8443, host: '0.0.0.0' },
    doors: { redirectFrom: 8080, strict: false, phones: { port: 8443 } },
  })
})

test('what the environment says goes first', () => {
  expect(chosenDoors(config({ PORT: '9443', HOST: '10.0.0.4' }))).toMatchObject({
    config: { port: 9443, host: '10.0.0.4' },
    doors: { phones: { port: 9443 } },
  })
})

test('for a domain a Caddyfile is ready, and is told where it goes', () => {
  const words = chooseDomain(config({ PORT: '8085' }), 'klang.test.go.th', 'klang.example.go.th {\n 127.0.0.1:8080\n}')
  expect(words).toContain('KLANG_URL=https://klang.test.go.th')
  expect(readFileSync(join(folder, 'Caddyfile'), 'utf8')).toBe('klang.test.go.th {\n 127.0.0.1:8085\n}')
})
