// npm run soak [-- --kills 10] [--fuzz 100000]: what takes too long for every change. Ten kills in the middle of a commit, on
// each engine; with --fuzz, so many files with bytes turned at random instead.
import { parseArgs } from 'node:util'
import { fuzzFiles } from './fuzzed-files.ts'
import { killNine } from './kill-nine.ts'
import { machine } from './measure.ts'
import { databaseOn } from './stage.ts'

const { values } = parseArgs({ options: { kills: { type: 'string', default: '10' }, fuzz: { type: 'string' } } })

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

console.log(machine())
await (values.fuzz ? fuzz(Number(values.fuzz)) : kill())
