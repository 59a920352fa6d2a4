// A line of JSON for each person, with every row of every list that speaks of her: for moving out, and for seeing who became whom.
import { maskNumber } from '../../../domain/registry/people/citizen-number.ts'
import { fullName } from '../../../domain/registry/people/names.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Centre } from '../../platform/centre.ts'
import { inWork, type Who, type Work } from '../../platform/work.ts'
import {
  listPeopleWithSources,
  type PersonSourceRow,
  type PersonWithSources,
  type SourcesCursor,
} from './people-with-sources.queries.ts'

type Asked = {
  area: string | undefined
  /** Whole numbers only with a reason, which the audit keeps. */
  unmask: string | undefined
}

const PAGE = 2_000

/** Page by page: a slow reader never holds a transaction. */
export async function* peopleWithSources(centre: Centre, who: Who, asked: Asked): AsyncGenerator<string> {
  const id = newId()
  for (let after: SourcesCursor; ; ) {
    const people = await inWork(centre, who, (work) => readPage(work, id, asked, after))
    if (people.length === 0) return
    yield people.map((person) => `${JSON.stringify(lineOf(centre, person, asked))}\n`).join('')
    after = people.at(-1)!
  }
}

async function readPage(work: Work, id: string, { area, unmask }: Asked, after: SourcesCursor) {
  const people = await listPeopleWithSources(work.db, area, after, PAGE)
  const ids = people.map((person) => person.id)
  if (ids.length > 0)
    await recordReading(work, 'people.export-with-sources', id, ids, unmask ? { unmasked: unmask } : {})
  return people
}

const lineOf = ({ seal }: Centre, { id, identifiers, sources, ...name }: PersonWithSources, { unmask }: Asked) => ({
  id,
  identifiers: identifiers.map(({ kind, issuer, tail, sealed }) => {
    const isNumber = kind === 'citizen-number'
    const whole = isNumber || unmask ? seal.open(Buffer.from(sealed, 'base64')).toString() : ''
    return {
      kind,
      ...(issuer ? { issuer } : {}),
      value: unmask ? whole : isNumber ? maskNumber(whole) : `…${tail ?? ''}`,
    }
  }),
  name: fullName(name),
  sources: sources.map(placeOf),
})

/** A file that came in a bundle stands under its own name, and has no sheets. */
const placeOf = ({ organization, fileName, sheet, row }: PersonSourceRow) =>
  sheet !== null && /\.txt$/i.test(sheet)
    ? { organization, file: sheet, sheet: '', row }
    : { organization, file: fileName, sheet, row }
