// The layout of a batch's file as the page shows it: every sheet, its columns with the first of their cells, and what may be chosen.
import type { AreaNames } from '../../../domain/registry/imports/area-names.ts'
import { shownValue } from '../../../domain/registry/imports/cleaning/row-reading.ts'
import type { BatchLayout, LayoutColumn, SheetLayout } from '../../../domain/registry/imports/layout/layout.ts'
import { LIST_KEY_GROUPS, type ListKeyGroup } from '../../../domain/registry/imports/layout/list-keys.ts'
import { plainColumns } from '../../../domain/registry/imports/layout/recognise-list.ts'
import { rowKind } from '../../../domain/registry/imports/layout/row-kind.ts'
import { Problem } from '../../../domain/shared/problems.ts'
import { type Language, say } from '../../platform/words.ts'
import type { Reading } from './open-lists.ts'
import type { OpenSheet } from './open-sheet.ts'
import { type OpenFile, openFile, type PassedSheet } from './open-sheets.ts'
import type { SheetInHand } from './reader.ts'
import { type SampledSheet, sampleOf } from './sheet-sample.ts'

const SAMPLES = 5

export async function shownLayout(
  sheets: readonly SheetInHand[],
  reading: Reading,
  canChoose: boolean,
  language: Language,
): Promise<BatchLayout> {
  const sampled: SampledSheet[] = []
  for (const sheet of sheets) sampled.push(await sampleOf(sheet))
  const { sheets: opened, passed } = await openedOrNone(sheets, reading)
  return {
    sheets: sampled.map((one) => {
      const open = opened.find(({ name }) => name === one.sheet.name)
      if (open) return shownSheet(one, open, reading.areas)
      return unreadSheet(
        one,
        passed.find(({ sampled: { sheet } }) => sheet.name === one.sheet.name),
        language,
      )
    }),
    keys: (Object.keys(LIST_KEY_GROUPS) as ListKeyGroup[]).flatMap((group) =>
      LIST_KEY_GROUPS[group].map((key) => ({ key, group, label: say(`list-columns.${key}`, {}, language) })),
    ),
    can: { choose: canChoose },
  }
}

/** A file in which nothing is recognised is shown all the same: somebody may know what it is. */
async function openedOrNone(sheets: readonly SheetInHand[], reading: Reading): Promise<OpenFile> {
  try {
    return await openFile(sheets, reading)
  } catch (error) {
    if (!(error instanceof Problem) || error.key !== 'file-has-no-form') throw error
    return { sheets: [], passed: [] }
  }
}

function shownSheet({ sheet, sample }: SampledSheet, open: OpenSheet, areas: AreaNames): SheetLayout {
  const { list, importer, form, headerRow, headers, found } = open
  const rows = sample.filter(({ row, cells }) => row > headerRow && (!list || rowKind(list, cells) === 'person'))
  const samplesAt = (at: number) => rows.slice(0, SAMPLES).map(({ cells }) => shownValue(cells[at] ?? ''))
  const keyAt = new Map([...found].map(([key, { at }]) => [at, key]))
  const columns: LayoutColumn[] = list
    ? list.columns.map(({ at, header, key, how }) => ({ at, header, key, how, samples: samplesAt(at) }))
    : headers.map((header, at) => {
        const key = keyAt.get(at) ?? null
        return { at, header, key, how: key === null ? null : ('name' as const), samples: samplesAt(at) }
      })
  const { areaCode = null, moo = null, village = null } = list?.context ?? {}
  return {
    name: sheet.name,
    form,
    kind: importer.form.kind,
    canBeChosen: list !== undefined,
    skipped: false,
    whySkipped: null,
    headerRow: list?.headerRow ?? headerRow,
    headerRows: list?.headerRows ?? 1,
    columns,
    defaults: { areaCode, areaName: areaCode === null ? null : areaLine(areas, areaCode), moo, village },
  }
}

const MARKS = ['จ.', 'อ.', 'ต.'] as const

const areaLine = (areas: AreaNames, code: string) =>
  [6, 4, 2]
    .filter((length) => length <= code.length)
    .map((length) => `${MARKS[length / 2 - 1]}${areas.nameOf(code.slice(0, length))}`)
    .join(' ')

function unreadSheet(
  { sheet, sample }: SampledSheet,
  passed: PassedSheet | undefined,
  language: Language,
): SheetLayout {
  const why = passed?.why ?? 'sheet-without-persons'
  const [first] = sample
  const rows = sample.slice(1, SAMPLES + 1)
  return {
    name: sheet.name,
    form: null,
    kind: null,
    canBeChosen: why !== 'sheet-is-joined' && first !== undefined,
    skipped: true,
    whySkipped: say(`issues.${why}`, {}, language),
    headerRow: first?.row ?? 0,
    headerRows: first ? 1 : 0,
    columns: plainColumns({ sample }).map((column) => ({
      ...column,
      samples: rows.map(({ cells }) => shownValue(cells[column.at] ?? '')),
    })),
    defaults: { areaCode: null, areaName: null, moo: null, village: null },
  }
}
