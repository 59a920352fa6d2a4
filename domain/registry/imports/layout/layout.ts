// How the sheets of a file were understood, and how a person has them understood instead.
import { z } from 'zod'
import { SheetKind } from '../import.ts'
import { LIST_KEY_GROUPS, ListKey, type ListKeyGroup } from './list-keys.ts'

/** By which sheet it was read: the central form, a form of another house, the 43 files, or any list. */
export const RecognisedForm = z.enum(['central-form', 'predecessor', 'forty-three-files', 'list'])
export type RecognisedForm = z.infer<typeof RecognisedForm>

/** What told which column it is. `chosen`: a hand, for this file; `remembered`: a hand, for an earlier file of the same headers. */
export const ColumnHow = z.enum(['remembered', 'name', 'content', 'chosen'])
export type ColumnHow = z.infer<typeof ColumnHow>

export const LayoutColumn = z.object({
  /** From 0, as the cells of a row are counted. */
  at: z.number().int().min(0),
  header: z.string(),
  key: z.string().nullable(),
  /** Null for a column that nobody knows. */
  how: ColumnHow.nullable(),
  /** Of the first five rows; of a 13-digit number only the end is shown. */
  samples: z.array(z.string()).max(5),
})
export type LayoutColumn = z.infer<typeof LayoutColumn>

export const SheetLayout = z.object({
  name: z.string(),
  /** Null for a sheet that is not read. */
  form: RecognisedForm.nullable(),
  kind: SheetKind.nullable(),
  /** The columns of a form are set; those of a list may be chosen. */
  canBeChosen: z.boolean(),
  skipped: z.boolean(),
  /** In words, when it is skipped. */
  whySkipped: z.string().nullable(),
  /** The first row of the header, as the spreadsheet numbers it; 0 when there is none. */
  headerRow: z.number().int().min(0),
  /** Two where parents stand above their children. */
  headerRows: z.number().int().min(0),
  columns: z.array(LayoutColumn),
  /** What the title or the name of the sheet says for rows that don't say it themselves. */
  defaults: z.object({
    areaCode: z.string().nullable(),
    areaName: z.string().nullable(),
    moo: z.number().int().nullable(),
    village: z.string().nullable(),
  }),
})
export type SheetLayout = z.infer<typeof SheetLayout>

const groupNames = Object.keys(LIST_KEY_GROUPS) as [ListKeyGroup, ...ListKeyGroup[]]

export const BatchLayout = z.object({
  sheets: z.array(SheetLayout),
  /** What a column may be said to be, with its word in the language asked for. */
  keys: z.array(z.object({ key: ListKey, group: z.enum(groupNames), label: z.string() })),
  can: z.object({ choose: z.boolean() }),
})
export type BatchLayout = z.infer<typeof BatchLayout>

const AreaCode = z.string().regex(/^\d{2}(\d{2}(\d{2}(\d{2})?)?)?$/)

/** What a hand says of one sheet. Columns it does not name stay as they were understood; null: nothing is read from it. */
export const SheetChoice = z.object({
  name: z.string().max(200),
  skip: z.boolean().optional(),
  headerRow: z.number().int().min(1).max(1000).optional(),
  columns: z.record(z.string().regex(/^\d{1,4}$/), ListKey.nullable()).default({}),
  defaults: z.object({ areaCode: AreaCode.nullable() }).optional(),
})
export type SheetChoice = z.infer<typeof SheetChoice>

export const LayoutChoice = z.object({
  sheets: z.array(SheetChoice).min(1).max(100),
  /** Whether the next file of this organisation with the same headers is read so, too. */
  remember: z.boolean().default(true),
})
export type LayoutChoice = z.infer<typeof LayoutChoice>

export const LayoutQuery = z.object({ language: z.enum(['th', 'en']).default('th') })
