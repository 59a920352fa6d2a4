import { learnNames } from '../registry/people/people-search-names.queries.ts'
import { type Figure, figure, percentile, times } from './measure.ts'
import { readPerson, somePeople } from './raw.queries.ts'
import type { Asker, Stage } from './stage.ts'

const RUNS = 60
const ASKERS: Asker[] = ['everywhere', 'province', 'subdistrict']

type Person = { firstName: string; lastName: string; phones: string[]; address: { house: string; moo: number } }

/** What is typed to find somebody, from what is known of her. */
const KINDS: Record<string, (person: Person) => string> = {
  exact: ({ firstName, lastName }) => `${firstName} ${lastName}`,
  'one-name': ({ firstName }) => firstName,
  prefix: ({ firstName }) => firstName.slice(0, 4),
  'short-prefix': ({ firstName }) => firstName.slice(0, 2),
  reversed: ({ firstName, lastName }) => `${lastName} ${firstName}`,
  misspelt: ({ firstName, lastName }) => `${otherwise(firstName)} ${otherwise(lastName)}`,
  'letter-missing': ({ firstName, lastName }) => `${firstName.slice(0, 2)}${firstName.slice(3)} ${lastName}`,
  phone: ({ phones }) => phones[0] ?? '0810001234',
  'phone-end': ({ phones }) => (phones[0] ?? '0810001234').slice(-4),
  house: ({ address }) => `${address.house} ม.${address.moo}`,
  'name-and-place': ({ firstName }) => `${firstName} หาดใหญ่`,
}

/** Spelt as it might be heard. */
const otherwise = (name: string) =>
  name
    .replace(/[่-๋็]/g, '')
    .replace('ศ', 'ส')
    .replace('ณ', 'น')
    .replace('รร', 'ัน')
    .replace(/[ก-ฮ][ิุ]?์/g, '')
    .replace('ี', 'ิ')

/** The search box, and one person's page. */
export async function* searchBench({ centre, engine, send }: Stage, people: number): AsyncGenerator<Figure> {
  await learnNames(centre.db)
  const ids = await somePeople(centre.db, RUNS)
  const bare = percentile(
    (await times(RUNS * 2, 1, (index) => readPerson(centre.db, ids[index % ids.length]!))).all,
    0.95,
  )
  const size = `${people.toLocaleString('en-US')} people`
  const known: Person[] = []
  const page = await times(RUNS, 1, async (index) => {
    known[index] = (await send('GET', `/api/v1/people/${ids[index]}`)) as Person
  })
  yield figure('person-page', percentile(page.all, 0.95), 'ms', engine, size, bare)
  for (const as of ASKERS)
    for (const [kind, typed] of Object.entries(KINDS)) {
      const ask = (index: number) =>
        send('GET', `/api/v1/search?q=${encodeURIComponent(typed(known[index % RUNS]!))}`, undefined, as)
      await times(10, 1, ask)
      const { all } = await times(RUNS, 1, ask)
      yield figure(`search-${as}-${kind}`, percentile(all, 0.95), 'ms', engine, size, bare)
    }
}
