// npm run bench [-- NAME…] [--json] [--people N]: the figures of design §6 at sizes that fit ten minutes, on both engines.
// With --visits M as well, a server's registry of N people and M visits is filled by SQL first, and the large set is measured.
// import, on a server: a list of 100,000 (--rows) against 500,000 people, or as many as --people says.
// funds, on a server: 8,000 funds (--funds) and 300,000 projects (--projects).
// paper, by itself: a form of twenty pages as PDF and .docx.
// The server is the one of BENCH_DATABASE_URL (or TEST_DATABASE_URL); without one only the embedded engine is measured.
import { parseArgs } from 'node:util'
import { dashboardBench } from './dashboard-bench.ts'
import { exportBench } from './export-bench.ts'
import { feedBench } from './feed-bench.ts'
import { fillRegistry } from './fill.queries.ts'
import { fundsBench } from './funds-bench.ts'
import { importAgainstBench, importBench } from './import-bench.ts'
import { listsBench } from './lists-bench.ts'
import { type Figure, machine } from './measure.ts'
import { paperBench } from './paper-bench.ts'
import { peopleBench } from './people-bench.ts'
import { phoneBench } from './phone-bench.ts'
import { searchBench } from './search-bench.ts'
import { openStage, type Stage } from './stage.ts'
import { syncBench } from './sync-bench.ts'
import { visitsBench } from './visits-bench.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    people: { type: 'string' },
    visits: { type: 'string' },
    rows: { type: 'string' },
    funds: { type: 'string' },
    projects: { type: 'string' },
  },
})

type Bench = (stage: Stage, people: number, rows: number) => AsyncGenerator<Figure>

/** On what an import brought: a new figure is one line here. */
const BENCHES: Bench[] = [importBench, peopleBench, visitsBench, exportBench, dashboardBench]
/** And on a large registry, filled by SQL. */
const LARGE_BENCHES: Record<string, Bench> = {
  search: searchBench,
  list: listsBench,
  export: exportBench,
  dashboard: dashboardBench,
  import: importAgainstBench,
}

function tell(one: Figure) {
  if (values.json) return console.log(JSON.stringify(one))
  const beside = one.raw === null ? '' : `   raw ${one.raw.toLocaleString('en-US')}, ratio ${one.ratio}`
  console.log(
    `${one.engine.padEnd(18)} ${one.name.padEnd(30)} ${one.value.toLocaleString('en-US').padStart(10)} ${one.unit.padEnd(8)} ${one.size}${beside}`,
  )
}

const isAsked = (name: string) => positionals.length === 0 || positionals.some((asked) => name.startsWith(asked))

/** On a registry that was filled, each stands by itself. */
const largeBenches = () =>
  Object.entries(LARGE_BENCHES).flatMap(([name, bench]) =>
    positionals.length === 0 || positionals.some((asked) => asked.startsWith(name)) ? [bench] : [],
  )

async function measure(databaseUrl: string | undefined, people: number, visits?: number) {
  const stage = await openStage(databaseUrl)
  try {
    if (visits !== undefined) await fillRegistry(stage.centre, stage.organizationId, people, visits)
    const benches = byItself ? [byItself] : visits === undefined ? BENCHES : largeBenches()
    for (const bench of benches)
      for await (const one of bench(stage, people, Number(values.rows ?? 100_000))) if (isAsked(one.name)) tell(one)
  } finally {
    await stage.close()
  }
}

const server = process.env.BENCH_DATABASE_URL || process.env.TEST_DATABASE_URL
if (!values.json) console.log(machine())
/** Each of these fills a registry of its own. */
const byItself =
  positionals.length === 1
    ? ({ sync: syncBench, feed: feedBench, phone: phoneBench, paper: paperBench } as Record<string, Bench>)[
        positionals[0]!.split('-')[0]!
      ]
    : undefined
const isFunds = positionals.length === 1 && positionals[0]!.startsWith('funds')
const isImport = positionals.some((asked) => asked.startsWith('import'))
/** What is measured is the phone: one engine behind it is enough. */
const isOnServerOnly = server !== undefined && byItself === phoneBench
if (isFunds && server) {
  const stage = await openStage(server)
  try {
    for await (const one of fundsBench(stage, Number(values.funds ?? 8_000), Number(values.projects ?? 300_000)))
      if (isAsked(one.name)) tell(one)
  } finally {
    await stage.close()
  }
}
const visits = values.visits === undefined ? undefined : Number(values.visits)
if (visits === undefined && !isOnServerOnly && !isFunds) await measure(undefined, Number(values.people ?? 3_000))
if (server && visits === undefined && !isImport && !isFunds) await measure(server, Number(values.people ?? 20_000))
if (server && (visits !== undefined || isImport))
  await measure(server, Number(values.people ?? (isImport ? 500_000 : 1_000_000)), visits ?? 0)
if (!server) console.error('No PostgreSQL server was measured: BENCH_DATABASE_URL names none.')
