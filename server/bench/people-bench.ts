import { sql } from 'kysely'
import { citizenNumber } from './invented.ts'
import { type Figure, figure, percentile, times } from './measure.ts'
import { readOne } from './raw.queries.ts'
import type { Stage } from './stage.ts'

const LISTS = [
  '',
  '?area=9011',
  '?area=901113&sort=-last-visit',
  '?adl=bed-bound',
  '?group=low-income',
  '?notVisitedDays=90&area=90',
]
const SEARCHES = ['สมชาย', 'แก้วมณี', 'นางสมศรี3', 'อารี5 ทอง', 'บุญ', 'แซ่ลิ้ม']
const REPORTS = [
  'year=2563&asOf=2020-12-18&by=province',
  'year=2563&asOf=2020-12-18&by=subdistrict&area=90',
  'year=2563&by=month',
  'fiscalYear=2564&by=district',
]
const RUNS = 150

/** The list, the search, the report, through the API; beside each an indexed read of fifty bare rows. */
export async function* peopleBench({ centre, engine, send }: Stage, people: number): AsyncGenerator<Figure> {
  await sql`analyze`.execute(centre.db)
  await sql`select fold_visit_steps()`.execute(centre.db)
  const bare = percentile((await times(RUNS, 1, () => readOne(centre.db))).all, 0.95)
  const size = `${people.toLocaleString('en-US')} people`
  const asks: Record<string, (index: number) => string> = {
    list: (index) => `/api/v1/people${LISTS[index % LISTS.length]}`,
    search: (index) =>
      `/api/v1/people?search=${encodeURIComponent(index % 4 === 0 ? citizenNumber(index) : SEARCHES[index % SEARCHES.length]!)}`,
    report: (index) => `/api/v1/reports/visits?${REPORTS[index % REPORTS.length]}`,
  }
  for (const [name, path] of Object.entries(asks)) {
    await times(10, 1, (index) => send('GET', path(index)))
    const { all } = await times(RUNS, 1, (index) => send('GET', path(index)))
    for (const share of [0.5, 0.95, 0.99])
      yield figure(`${name}-p${share * 100}`, percentile(all, share), 'ms', engine, size, bare)
  }
}
