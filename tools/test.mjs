// npm test: everything, or only the steps that are named: npm test -- units journeys
import { existsSync } from 'node:fs'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { runProgram, runSteps } from './steps.mjs'

const postgresql = process.env.TEST_DATABASE_URL
const browser = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path))

const vitest = (project, environment = {}) =>
  runProgram('vitest', ['run', '--project', project], { TZ: 'UTC', TEST_DATABASE_URL: undefined, ...environment })

// A day must not shift with the machine's clock, so what runs twice runs once on each side of Greenwich.
const steps = [
  { name: 'units', run: () => vitest('unit') },
  { name: 'units-far-away', run: () => vitest('unit', { TZ: 'America/Los_Angeles' }) },
  { name: 'server-embedded', run: () => vitest('server') },
  { name: 'server-postgresql', run: runOnPostgresql },
  { name: 'journeys', run: runJourneys },
]

async function runOnPostgresql() {
  if (!postgresql) return 'left out: TEST_DATABASE_URL names no PostgreSQL server'
  await vitest('server', { TEST_DATABASE_URL: postgresql, TZ: 'America/Los_Angeles' })
}

async function runJourneys() {
  if (browser) return vitest('journeys', { CHROMIUM_PATH: browser })
  const advice = 'No Chromium found. Install it (Debian, Ubuntu: sudo apt-get install chromium) or set CHROMIUM_PATH.'
  if (process.env.CI) throw new Error(advice)
  return `left out. ${advice}`
}

ensureInstalled({ withDevelopment: true })
ensureBuilt()
await runSteps(steps, process.argv.slice(2))
