// The list as a file, page by page: a slow reader never holds a transaction. Behind the last person stands what the file
// holds: how many, as of when, which filter, and a checksum of the lines above.
import { createHash } from 'node:crypto'
import type { ChosenPeople } from '../../../domain/registry/people/chosen-people.ts'
import { filterParts } from '../../../domain/registry/people/filter-words.ts'
import { LIST_COLUMNS, type ListColumn } from '../../../domain/registry/people/list-columns.ts'
import type { NewExport } from '../../../domain/registry/people/people-exporting.ts'
import { restrictedKindOf } from '../../../domain/registry/restricted/restricted.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { bangkokToday, formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { areasOf } from '../../ground/areas/areas.queries.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Centre } from '../../platform/centre.ts'
import { BYTE_ORDER_MARK, csvLine } from '../../platform/safe-cell.ts'
import type { TableCell } from '../../platform/table-file.ts'
import { say } from '../../platform/words.ts'
import { inWork, type Who, type Work } from '../../platform/work.ts'
import { listOfficeTags, listTagsOf } from '../tagging/office-tags.queries.ts'
import { exportColumns } from './export-columns.ts'
import {
  countPeopleToExport,
  type ExportCursor,
  type ExportedPerson,
  endExport,
  insertExport,
  listPeopleToExport,
  showExportProgress,
} from './people-export.queries.ts'
import { masked } from './show-person.ts'

const PAGE = 5_000

/** Whole numbers only with a reason, which the audit keeps. */
export type ExportRun = {
  id?: string
  chosen: ChosenPeople
  columns?: readonly ListColumn[]
  unmask?: string | undefined
}

const columnsOf = ({ columns }: ExportRun) => columns ?? LIST_COLUMNS

const wantedBy = (run: ExportRun) => ({
  chosen: run.chosen,
  columns: columnsOf(run),
  isWhole: run.unmask !== undefined,
})

/** What the file holds, in words. The audit keeps it without what was typed to search. */
export async function filterInWords({ db, centre }: Work, chosen: ChosenPeople, withSearch: boolean): Promise<string> {
  if ('personIds' in chosen) return say('filters.ticked', { count: chosen.personIds.length })
  const [areas, tags] = [await areasOf({ db, centre }), chosen.filter.tag ? await listOfficeTags(db) : []]
  const { search, group, ...rest } = chosen.filter
  // No line names a restricted group, and no file holds one.
  const filter = group && restrictedKindOf(group) ? rest : { ...rest, ...(group ? { group } : {}) }
  const parts = filterParts(search && withSearch ? { ...filter, search } : filter, {
    say,
    area: (code) => areas.byCode(code)?.name ?? code,
    tag: (id) => tags.find((tag) => tag.id === id)?.label,
  })
  return parts.map(({ words }) => words).join(' · ') || say('filters.everyone')
}

/** Puts down that a file was begun, and how many people it will hold. */
export async function beginExport(work: Work, { id, format, columns, people }: NewExport): Promise<number> {
  const { db, actor } = work
  const run = { chosen: people, ...(columns ? { columns } : {}) }
  const total = await countPeopleToExport(work, wantedBy(run))
  const filter = await filterInWords(work, people, false)
  if (actor.accountId)
    await insertExport(db, {
      id,
      accountId: actor.accountId,
      organizationId: actor.organizationId,
      format,
      filter,
      columns: [...columnsOf(run)],
      total,
    })
  return total
}

type Page = { people: ExportedPerson[]; lines: TableCell[][] }

/** One page, and its audit line: whoever is in the file can be told so. */
async function readPage(
  work: Work,
  run: ExportRun,
  exportId: string,
  after: ExportCursor,
  before: number,
): Promise<Page> {
  const { db, centre } = work
  const people = await listPeopleToExport(work, wantedBy(run), after, PAGE)
  const ids = people.map(({ id }) => id)
  if (ids.length > 0)
    await recordReading(work, 'person.export', exportId, ids, run.unmask ? { unmask: run.unmask } : {})
  if (run.id) await showExportProgress(db, run.id, before + ids.length)
  const beside = {
    areas: await areasOf(work),
    today: bangkokToday(),
    tags: columnsOf(run).includes('tags') ? await listTagsOf(db, ids) : new Map(),
    numberOf: (person: ExportedPerson) => (run.unmask ? wholeNumber(centre, person) : masked(person.numberTail)),
  }
  const columns = exportColumns(columnsOf(run))
  return { people, lines: people.map((person) => columns.map(({ cell }) => cell(person, beside))) }
}

const wholeNumber = (centre: Centre, { sealed }: ExportedPerson) =>
  sealed ? centre.seal.open(sealed).toString() : null

/** The next page is asked for while this one is written. */
async function* pages(centre: Centre, who: Who, run: ExportRun, exportId: string): AsyncGenerator<TableCell[][]> {
  const ask = (after: ExportCursor, before: number) =>
    inWork(centre, who, (work) => readPage(work, run, exportId, after, before))
  let done = 0
  let coming: Promise<Page> | undefined = ask(undefined, 0)
  while (coming) {
    const { people, lines }: Page = await coming
    done += people.length
    coming = people.length < PAGE ? undefined : ask(people.at(-1), done)
    coming?.catch(() => undefined) // told when it is awaited
    yield lines
  }
}

/** The heading, a line a person, and what the file holds. */
export async function* peopleLines(centre: Centre, who: Who, run: ExportRun): AsyncGenerator<TableCell[]> {
  const exportId = run.id ?? newId()
  const hash = createHash('sha256').update(BYTE_ORDER_MARK)
  let count = 0
  let sha256: string | null = null
  const told = (line: TableCell[]) => {
    hash.update(csvLine(line))
    return line
  }
  try {
    yield told(exportColumns(columnsOf(run)).map(({ heading }) => heading))
    for await (const lines of pages(centre, who, run, exportId)) {
      for (const line of lines) yield told(line)
      count += lines.length
    }
    sha256 = hash.digest('hex')
    yield* await inWork(centre, who, (work) => accountOf(work, run, exportId, count, sha256!))
  } finally {
    if (run.id) await inWork(centre, who, ({ db }) => endExport(db, run.id!, sha256))
  }
}

async function accountOf(work: Work, run: ExportRun, exportId: string, count: number, sha256: string) {
  const columns = [...columnsOf(run)]
  const filter = await filterInWords(work, run.chosen, false)
  await recordReading(work, 'people.export', exportId, [], { count, filter, columns, sha256 })
  return [
    [`รวม ${count.toLocaleString('en-US')} คน ข้อมูล ณ วันที่ ${formatThaiDate(bangkokToday(), 'short')}`],
    [`เงื่อนไข: ${await filterInWords(work, run.chosen, true)}`],
    [`ผู้ส่งออก: ${[work.actor.name, work.actor.organizationName].filter(Boolean).join(' ')}`],
    [`SHA-256 ของทุกบรรทัดข้างบน (แบบ CSV): ${sha256}`],
  ]
}
