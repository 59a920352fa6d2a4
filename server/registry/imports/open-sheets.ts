// Which sheets of a file are sheets of a form or lists of persons, in the order in which they have to be staged.
import { isExactly, nearestForm, recogniseSheet } from '../../../domain/registry/imports/sheet-form.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { isJoined, type JoinedSheets, readJoined } from './joined-sheets.ts'
import { choiceFor, coverOf, openList, type Reading } from './open-lists.ts'
import type { OpenSheet } from './open-sheet.ts'
import type { SheetInHand, SheetRow } from './reader.ts'
import { type SheetImporter, sheetImporters } from './sheet-importers.ts'
import { type SampledSheet, sampleOf } from './sheet-sample.ts'

/** A sheet that is not read, and the code of the words that say why. */
export type PassedSheet = {
  sampled: SampledSheet
  why: 'sheet-without-persons' | 'sheet-was-left-out' | 'sheet-is-joined'
}
export type OpenFile = { sheets: OpenSheet[]; passed: PassedSheet[] }

export const isReadable = ({ missing }: OpenSheet) => missing.length === 0

/**
 * The sheets of the form, also those that lack headers they must have, and every list of persons. Where none is recognised,
 * those that come nearest, so that what they lack can be told. Throws file-has-no-form when nothing comes near.
 */
export async function openFile(sheets: readonly SheetInHand[], reading: Reading): Promise<OpenFile> {
  const importers = sheetImporters()
  const sampled: SampledSheet[] = []
  for (const sheet of sheets) sampled.push(await sampleOf(sheet))
  const leftOut = sampled.filter((one) => choiceFor(one, reading).choice?.skip)
  const joining = sampled.filter((one) => isJoined(one, reading.fileName))
  const rest = sampled.filter((one) => !leftOut.includes(one) && !joining.includes(one))
  const opened = openEach(importers, rest, reading, await readJoined(joining, reading.fileName))
  if (opened.length === 0 && joining.length > 0) return { sheets: [], passed: passedSheets(leftOut, joining, []) }
  if (opened.length === 0) opened.push(...rest.flatMap((one) => openForm(importers, one, nearestForm)))
  if (opened.length === 0) throw problems.fileHasNoForm()
  const isRead = (one: SampledSheet) => opened.some(({ name }) => name === one.sheet.name)
  const without = rest.filter((one) => !isRead(one) && one.sample.length > 0)
  const hasList = opened.some(({ list }) => list !== undefined)
  return {
    sheets: opened.sort((a, b) => orderOf(importers, a) - orderOf(importers, b)),
    // The sheets of the central form that only explain are known to be no lists: nobody needs to be told.
    passed: passedSheets(leftOut, joining, hasList ? without : []),
  }
}

const passedSheets = (leftOut: SampledSheet[], joining: SampledSheet[], without: SampledSheet[]): PassedSheet[] => [
  ...leftOut.map((sampled) => ({ sampled, why: 'sheet-was-left-out' as const })),
  ...joining.map((sampled) => ({ sampled, why: 'sheet-is-joined' as const })),
  ...without.map((sampled) => ({ sampled, why: 'sheet-without-persons' as const })),
]

/** Covers are heard before the lists are read: what they say holds for all of them. */
function openEach(
  importers: readonly SheetImporter[],
  sampled: readonly SampledSheet[],
  reading: Reading,
  joined: JoinedSheets,
): OpenSheet[] {
  const isChosen = (one: SampledSheet) => choiceFor(one, reading).choice !== undefined
  const forms = new Map(
    sampled.map((one) => [one, isChosen(one) ? [] : openForm(importers, one, recogniseSheet)] as const),
  )
  const lists = sampled.filter((one) => !standsAsForm(forms.get(one)![0]))
  const cover = [...lists.filter((one) => !openList(one, reading, [], joined)).flatMap(coverOf), reading.fileName]
  return sampled.flatMap((one) => {
    const [form] = forms.get(one)!
    if (standsAsForm(form)) return [form!]
    return openList(one, reading, cover, joined) ?? form ?? []
  })
}

/** Visits and needs are sheets of the form only; a list of people is one where its headers are wholly the form's. */
const standsAsForm = (sheet: OpenSheet | undefined): boolean =>
  sheet !== undefined && (sheet.importer.form.kind !== 'people' || isExactly(sheet.importer.form, sheet))

const orderOf = (importers: readonly SheetImporter[], { importer, list }: OpenSheet) =>
  list ? 0 : importers.indexOf(importer)

/** The header of a form is the first row that holds anything. */
function openForm(
  importers: readonly SheetImporter[],
  { sheet, sample, total }: SampledSheet,
  find: typeof recogniseSheet,
): OpenSheet[] {
  const headers = [...(sample[0]?.cells ?? [])]
  const headerRow = sample[0]?.row ?? 0
  const forms = importers.map(({ form }) => form)
  const fit = find(forms, sheet.name, headers)
  const importer = importers.find(({ form }) => form === fit?.form)
  if (!fit || !importer) return []
  const { found, missing } = fit
  const form = importer.isForeign ? 'predecessor' : 'central-form'
  const rows = () => rowsBelow(sheet, headerRow)
  return [{ name: sheet.name, importer, form, found, missing, headers, headerRow, total, rows }]
}

async function* rowsBelow(sheet: SheetInHand, headerRow: number): AsyncGenerator<SheetRow[]> {
  for await (const { rows } of sheet.pieces()) yield rows.filter(({ row }) => row > headerRow)
}
