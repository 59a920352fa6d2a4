// npm run soak [-- --kills 10] [--fuzz 100000] [--seeds 20]: what takes too long for every change. Ten kills in the middle of a
// commit, on each engine; with --fuzz, so many files with bytes turned at random instead; with --seeds, so many times three days
// of a volunteer's telephone without signal and with a bad line; with --phones 200, so many runs of two phones and an office.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { fuzzFiles } from './fuzzed-files.ts'
import { killNine } from './kill-nine.ts'
import { machine } from './measure.ts'
import { databaseOn } from './stage.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '10' },
    fuzz: { type: 'string' },
    seeds: { type: 'string' },
    phones: { type: 'string' },
  },
})

async function tell(engine: string, databaseUrl: string | undefined) {
  let count = 0
  for await (const { afterMs, found, acknowledged, wholly } of killNine(Number(values.kills), databaseUrl))
    console.log(
      `${engine.padEnd(10)} kill ${++count}: after ${afterMs} ms, wholly ${wholly} (${found}), ${acknowledged} acknowledged visits kept`,
    )
}

async function fuzz(runs: number) {
  const seed = Date.now() % 2 ** 31
  const { rows, problems, slowestMs } = await fuzzFiles(runs, seed)
  const told = [...problems].map(([key, count]) => `${key} ${count}`).join(', ')
  console.log(
    `${runs} turned files from seed ${seed}: ${rows} rows; ${told}; the slowest took ${Math.round(slowestMs)} ms`,
  )
}

async function kill() {
  const server = process.env.BENCH_DATABASE_URL || process.env.TEST_DATABASE_URL
  await tell('PGlite', undefined)
  if (server) {
    const { url, drop } = await databaseOn(server)
    await tell('PostgreSQL', url).finally(drop)
  } else console.error('No PostgreSQL server was tried: BENCH_DATABASE_URL names none.')
}

function spendDaysOnTheRoad(seeds: number) {
  const words = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'journeys',
    'journeys/never-lose-a-visit.spec.ts',
  ]
  const first = Date.now() % 1_000_000
  const KLANG_SEEDS = Array.from({ length: seeds }, (_, at) => first + at).join(' ')
  console.log(`seeds ${KLANG_SEEDS}`)
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit', env: { ...process.env, KLANG_SEEDS } })
  process.exitCode = status ?? 1
}

function movePhones(PHONE_RUNS: string) {
  const words = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'server',
    'server/sync/two-phones.property.test.ts',
  ]
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit', env: { ...process.env, PHONE_RUNS } })
  process.exitCode = status ?? 1
}

console.log(machine())
if (values.seeds) spendDaysOnTheRoad(Number(values.seeds))
else if (values.phones) movePhones(values.phones)
else await (values.fuzz ? fuzz(Number(values.fuzz)) : kill())
