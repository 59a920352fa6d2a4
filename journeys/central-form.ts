// A small workbook in the network's central form, written as an officer would fill it in.
import { writeXlsx } from 'hucre/xlsx'

const EXAMPLE = 'ตัวอย่าง'

/** Headers, then rows. Columns that are not used may be missing, and stand in any order. */
export type FilledSheet = { name: string; headers: string[]; rows: string[][] }

/** The example row that the blank form has is left in, as most people leave it. */
export async function centralForm(...sheets: FilledSheet[]): Promise<Buffer> {
  const workbook = await writeXlsx({
    sheets: sheets.map(({ name, headers, rows }) => ({ name, rows: [headers, [EXAMPLE], ...rows] })),
  })
  return Buffer.from(workbook)
}
