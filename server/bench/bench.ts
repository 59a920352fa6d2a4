// npm run bench [-- NAME…] [--json] [--people N]: the figures of design §6 at sizes that fit ten minutes, on both engines.
// The server is the one of BENCH_DATABASE_URL (or TEST_DATABASE_URL); without one only the embedded engine is measured.
import { parseArgs } from 'node:util'
import { exportBench } from './export-bench.ts'
import { importBench } from './import-bench.ts'
import { type Figure, machine } from './measure.ts'
import { peopleBench } from './people-bench.ts'
import { openStage } from './stage.ts'
import { visitsBench } from './visits-bench.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, people: { type: 'string' } },
})

const BENCHES = [importBench, peopleBench, visitsBench, exportBench]

function tell(one: Figure) {
  if (values.json) return console.log(JSON.stringify(one))
  const beside = one.raw === null ? '' : `   raw ${one.raw.toLocaleString('en-US')}, ratio ${one.ratio}`
  console.log(
    `${one.engine.padEnd(18)} ${one.name.padEnd(30)} ${one.value.toLocaleString('en-US').padStart(10)} ${one.unit.padEnd(8)} ${one.size}${beside}`,
  )
}

const isAsked = (name: string) => positionals.length === 0 || positionals.some((asked) => name.startsWith(asked))

async function measure(databaseUrl: string | undefined, people: number) {
  const stage = await openStage(databaseUrl)
  try {
    for (const bench of BENCHES) for await (const one of bench(stage, people)) if (isAsked(one.name)) tell(one)
  } finally {
    await stage.close()
  }
}

const server = process.env.BENCH_DATABASE_URL || process.env.TEST_DATABASE_URL
if (!values.json) console.log(machine())
await measure(undefined, Number(values.people ?? 3_000))
if (server) await measure(server, Number(values.people ?? 20_000))
else console.error('No PostgreSQL server was measured: BENCH_DATABASE_URL names none.')
