// A list taken out as a file.
import { z } from 'zod'
import { ChosenPeople } from './chosen-people.ts'
import { ListColumn } from './list-columns.ts'

export const ExportFormat = z.enum(['csv', 'xlsx'])
export type ExportFormat = z.infer<typeof ExportFormat>

export const NewExport = z.object({
  id: z.uuid(),
  format: ExportFormat,
  /** All of them when it is not said. */
  columns: z.array(ListColumn).optional(),
  people: ChosenPeople,
})
export type NewExport = z.infer<typeof NewExport>

/** How far a file has come; `sha256` stands when it is whole. */
export const ExportProgress = z.object({
  id: z.uuid(),
  total: z.number().int(),
  done: z.number().int(),
  sha256: z.string().nullable(),
  endedAt: z.iso.datetime().nullable(),
})
export type ExportProgress = z.infer<typeof ExportProgress>
