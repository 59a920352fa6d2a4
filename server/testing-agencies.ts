// The six lists of six agencies about the same people, and what is known of who is who in them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '../domain/shared/ids.ts'
import type { Centre } from './platform/centre.ts'
import { root } from './platform/root.ts'
import { inWork } from './platform/work.ts'
import { type ImportReport, importFile } from './registry/imports/import-file.ts'
import { peopleWithSources } from './registry/people/people-with-sources.ts'

const folder = new URL('../shared/data/agencies/', root)
const pathOf = (file: string) => join(folder.pathname, file)

export const AGENCY_FILES = [
  'a-pmj-disability-songkhla.xlsx',
  'b-rpst-43file/person.txt',
  'c-obt-thakham-elderly.xls',
  'd-rehab-fund-devices.csv',
  'e-predecessor-export.xls',
  'f-osm-survey-thakham.xlsx',
] as const
export type AgencyFile = (typeof AGENCY_FILES)[number]

/** A row by its file, its sheet ('' where there are none) and its number. */
type Place = [file: string, sheet: string, row: number]
export type Truth = {
  people: { id: string; cid: string }[]
  clusters: { id: string; rows: Place[] }[]
  defects: { file: string; sheet: string; row: number; column: string; code: string; raw: string; intended: string }[]
  codes: Record<string, { action: 'fix' | 'warn' | 'ask' | 'reject' | 'skip'; say: string }>
}
export const readTruth = () => JSON.parse(readFileSync(pathOf('truth.json'), 'utf8')) as Truth

const codeOf = (file: AgencyFile) => `AGENCY-${file.charAt(0).toUpperCase()}`

/** Each agency is an organisation of its own, and all their lists are of one day. */
export async function bringAgencies(
  centre: Centre,
  files: readonly AgencyFile[],
): Promise<Map<AgencyFile, ImportReport>> {
  const reports = new Map<AgencyFile, ImportReport>()
  for (const file of files) {
    const organizationId = newId()
    await inWork(centre, 'operator', ({ db }) =>
      db
        .insertInto('organizations')
        .values({ id: organizationId, code: codeOf(file), nameTh: codeOf(file), kind: 'other' })
        .execute(),
    )
    const given = { path: pathOf(file), organizationId, fileDate: '2026-06-30' }
    reports.set(file, await importFile(centre, 'operator', given))
  }
  return reports
}

export type ExportedLine = {
  id: string
  name: string
  identifiers: { kind: string; value: string }[]
  sources: { file: string; sheet: string; row: number }[]
}

export async function exportedPeople(centre: Centre): Promise<ExportedLine[]> {
  let text = ''
  for await (const piece of peopleWithSources(centre, 'operator', { area: undefined, unmask: 'ทดสอบ' })) text += piece
  return text.split('\n').flatMap((line) => (line ? [JSON.parse(line) as ExportedLine] : []))
}

export const placeKey = (file: string, sheet: string, row: number) => `${file.split('/').at(-1)}|${sheet}|${row}`

/** How the people who came out of the files fit those of the truth. Rows that no cluster of the truth holds don't count. */
export function compareClusters(people: readonly ExportedLine[], truth: Truth) {
  const whose = new Map(
    truth.clusters.flatMap(({ id, rows }) => rows.map(([file, sheet, row]) => [placeKey(file, sheet, row), id])),
  )
  const sizes = new Map(truth.clusters.map(({ id, rows }) => [id, rows.length]))
  let exact = 0
  let falselyMerged = 0
  let taken = 0
  const wrong: string[] = []
  for (const { sources } of people) {
    const counts = new Map<string, number>()
    for (const { file, sheet, row } of sources) {
      const id = whose.get(placeKey(file, sheet, row))
      if (id) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    const rows = [...counts.values()].reduce((sum, count) => sum + count, 0)
    taken += rows
    falselyMerged += rows - Math.max(0, ...counts.values())
    const [only] = counts.keys()
    if (counts.size === 1 && counts.get(only!) === sizes.get(only!)) exact++
    else if (counts.size > 1) wrong.push([...counts.keys()].join(' + '))
  }
  const rows = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  return { clusters: sizes.size, exact, rows, taken, falselyMerged, wrong }
}

/** Which rows are with which, and what came of them: the same for the same outcome, whatever the ids are. */
export const partitionOf = (people: readonly ExportedLine[]) =>
  people
    .map(({ sources, name, identifiers }) => {
      const places = sources.map(({ file, sheet, row }) => placeKey(file, sheet, row)).sort()
      return `${places.join(' ')} ${name} ${identifiers
        .map(({ kind, value }) => `${kind} ${value}`)
        .sort()
        .join(' ')}`
    })
    .sort()
