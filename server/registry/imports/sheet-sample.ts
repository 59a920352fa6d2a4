// The beginning of a sheet: enough to see what it is, whatever its length.
import { filled, type SampleRow } from '../../../domain/registry/imports/layout/sample-row.ts'
import type { SheetInHand } from './reader.ts'

const SAMPLED = 300

export type SampledSheet = { sheet: SheetInHand; sample: SampleRow[]; total: number }

/** A blank sheet has no sample. */
export async function sampleOf(sheet: SheetInHand): Promise<SampledSheet> {
  const sample: SampleRow[] = []
  let most = 0
  for await (const { rows, total } of sheet.pieces()) {
    most = Math.max(most, total)
    for (const row of rows) if (sample.length < SAMPLED && filled(row.cells).length > 0) sample.push(row)
    if (sample.length >= SAMPLED) break
  }
  return { sheet, sample, total: most }
}
