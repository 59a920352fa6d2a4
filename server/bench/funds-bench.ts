// Figures of funds at the size of the country: 8,000 funds and 300,000 projects, or as many as --funds and --projects say.
import { faultsOfAllFigures } from '../funds/funds/testing-figures.queries.ts'
import { fillFunds, readFund, someFunds } from './funds-fill.queries.ts'
import { type Figure, figure, percentile, timed, times } from './measure.ts'
import type { Stage } from './stage.ts'

const RUNS = 60
const COUNTRY = ['year=2026', 'year=2025', '', 'year=2026&kind=local-health', 'year=2026&support=2']
const ASKS: Record<string, string[]> = {
  country: COUNTRY.map((query) => `/fund-figures?${query}`),
  'country-issues': ['year=2026&by=issue', 'year=2026&by=group', 'by=support', 'year=2025&by=kind'].map(
    (query) => `/fund-figures?${query}`,
  ),
  'country-two-ways': ['year=2026&by=issue&support=2', 'year=2026&group=5&support=2'].map(
    (query) => `/fund-figures?${query}`,
  ),
  'country-missing': ['/fund-figures?year=2026&missing=true'],
  region: ['R12', 'R4', 'R8'].map((area) => `/fund-figures?year=2026&area=${area}`),
  province: ['90', '50', '30', '92'].map((area) => `/fund-figures?year=2026&area=${area}`),
  district: ['9011', '5001', '3001'].map((area) => `/fund-figures?year=2026&area=${area}`),
}
const LISTS: Record<string, string> = {
  none: '',
  fund: 'fundId=FUND',
  'fund-year': 'fundId=FUND&year=2026',
  year: 'year=2026',
  province: 'area=90',
  'province-year': 'area=90&year=2025',
  status: 'status=running',
  'status-year': 'status=suspended&year=2024',
  support: 'supportType=4&year=2026',
  issue: 'issue=drowning',
  'issue-province': 'issue=drowning&area=90',
  mine: 'mine=true',
  name: `q=${encodeURIComponent('ไข้เลือดออก')}`,
  'name-rare': `q=${encodeURIComponent('รุ่นที่ 299999')}`,
  'name-none': `q=${encodeURIComponent('ไม่มีชื่อนี้')}`,
}

export async function* fundsBench(
  { centre, engine, send, organizationId }: Stage,
  funds: number,
  projects: number,
): AsyncGenerator<Figure> {
  const size = `${funds.toLocaleString('en-US')} funds, ${projects.toLocaleString('en-US')} projects`
  const { seconds } = await timed(() => fillFunds(centre, organizationId, funds, projects))
  yield figure('funds-filling', projects / seconds, 'projects/s', engine, size)
  yield* measureFunds({ centre, engine, send }, size)
}

export async function* measureFunds(
  { centre, engine, send }: Pick<Stage, 'centre' | 'engine' | 'send'>,
  size: string,
): AsyncGenerator<Figure> {
  const ids = await someFunds(centre.db, RUNS)
  for (const id of ids.slice(0, 5)) {
    const faults = await faultsOfAllFigures(centre.db, id)
    if (Object.values(faults).some((count) => count > 0)) throw new Error(`Figures of ${id}: ${JSON.stringify(faults)}`)
  }
  const bare = percentile((await times(RUNS, 1, (index) => readFund(centre.db, ids[index % ids.length]!))).all, 0.95)
  const measured = async function* (name: string, paths: string[]) {
    const ask = (index: number) => send('GET', `/api/v1${paths[index % paths.length]}`)
    await times(Math.max(6, paths.length), 1, ask)
    const { all } = await times(RUNS, 1, ask)
    for (const share of [0.5, 0.95])
      yield figure(`funds-${name}-p${share * 100}`, percentile(all, share), 'ms', engine, size, bare)
  }
  for (const [name, paths] of Object.entries(ASKS)) yield* measured(name, paths)
  yield* measured(
    'home',
    ids.map((id) => `/funds/${id}/figures?year=2026`),
  )
  yield* measured('list', ['/funds', '/funds?area=90', `/funds?q=${encodeURIComponent('ที่ 77')}`])
  for (const [name, query] of Object.entries(LISTS))
    yield* measured(`projects-${name}`, [`/projects?${query.replace('FUND', ids[7] ?? '')}`])
}
