// npm run soak [-- --kills 10]: what takes too long for every change. Ten kills in the middle of a commit, on each engine.
import { parseArgs } from 'node:util'
import { killNine } from './kill-nine.ts'
import { machine } from './measure.ts'
import { databaseOn } from './stage.ts'

const { values } = parseArgs({ options: { kills: { type: 'string', default: '10' } } })

async function tell(engine: string, databaseUrl: string | undefined) {
  let count = 0
  for await (const { afterMs, found, acknowledged, wholly } of killNine(Number(values.kills), databaseUrl))
    console.log(
      `${engine.padEnd(10)} kill ${++count}: after ${afterMs} ms, wholly ${wholly} (${found}), ${acknowledged} acknowledged visits kept`,
    )
}

const server = process.env.BENCH_DATABASE_URL || process.env.TEST_DATABASE_URL
console.log(machine())
await tell('PGlite', undefined)
if (server) {
  const { url, drop } = await databaseOn(server)
  await tell('PostgreSQL', url).finally(drop)
} else console.error('No PostgreSQL server was tried: BENCH_DATABASE_URL names none.')
