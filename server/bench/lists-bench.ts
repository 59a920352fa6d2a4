import { type Figure, figure, percentile, times } from './measure.ts'
import { readPerson, somePeople } from './raw.queries.ts'
import type { Asker, Stage } from './stage.ts'

/** Every filter that a list takes, by the name of its figure. */
const FILTERS: Record<string, string> = {
  none: '',
  'group-frequent': 'group=older-person',
  'group-some': 'group=low-income',
  'group-rare': 'group=homeless',
  adl: 'adl=bed-bound',
  'not-visited': 'notVisitedDays=90',
  sex: 'sex=female',
  age: 'ageFrom=80&ageTo=84',
  disability: 'disability=sight',
  'health-right': 'healthRight=no-right',
  'need-open': 'need=open',
  'need-urgent': 'need=urgent',
  dead: 'living=dead',
  'number-not-valid': 'worklist=number-not-valid',
  'no-carer': 'worklist=no-carer',
  'card-expired': 'worklist=card-expired',
  'card-expiring': 'worklist=card-expiring-90',
  'prefix-out-of-date': 'worklist=prefix-out-of-date',
  'not-visited-30': 'worklist=not-visited-30',
  several: 'sex=female&ageFrom=80&group=low-income&need=open',
}
const SORTS = ['name', '-name', 'last-visit', '-last-visit', 'age', '-age', 'area', '-area']
const ASKERS: Asker[] = ['everywhere', 'province', 'subdistrict']
const RUNS = 20
const FAR_PAGE = 1_000
const PAGE = 50

type Page = { next: string | null }

/** The cursor of a far page, turned to by the largest pages there are. */
async function cursorOfPage({ send }: Stage, sort: string, as: Asker): Promise<string | null> {
  let after: string | null = null
  for (let turned = 0; turned < (FAR_PAGE * PAGE) / 200; turned++) {
    const page = (await send(
      'GET',
      `/api/v1/people?limit=200&sort=${sort}${after ? `&after=${after}` : ''}`,
      undefined,
      as,
    )) as Page
    if (!page.next) break
    after = page.next
  }
  return after
}

/** The list of people: each filter and each sort, the first page and the thousandth, for each kind of reader. */
export async function* listsBench(stage: Stage, people: number): AsyncGenerator<Figure> {
  const { centre, engine, send } = stage
  const ids = await somePeople(centre.db, RUNS)
  const bare = percentile(
    (await times(RUNS * 5, 1, (index) => readPerson(centre.db, ids[index % ids.length]!))).all,
    0.95,
  )
  const size = `${people.toLocaleString('en-US')} people`
  const measured = async (name: string, path: string, as: Asker) => {
    await times(3, 1, () => send('GET', path, undefined, as))
    const { all } = await times(RUNS, 1, () => send('GET', path, undefined, as))
    return figure(name, percentile(all, 0.95), 'ms', engine, size, bare)
  }
  for (const as of ASKERS) {
    for (const [name, filter] of Object.entries(FILTERS))
      yield await measured(`list-${as}-${name}`, `/api/v1/people?${filter}`, as)
    for (const sort of SORTS) yield await measured(`list-${as}-sort-${sort}`, `/api/v1/people?sort=${sort}`, as)
  }
  for (const as of ['everywhere', 'province'] as const)
    for (const sort of SORTS) {
      const after = await cursorOfPage(stage, sort, as)
      if (after) yield await measured(`list-${as}-page-1000-${sort}`, `/api/v1/people?sort=${sort}&after=${after}`, as)
    }
}
