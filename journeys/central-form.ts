// A small workbook in the network's central form, written as an officer would fill it in.
import { writeXlsx } from 'hucre/xlsx'

const EXAMPLE = 'ตัวอย่าง'

export type Row = Record<string, string | number>

/** People and visits under the headers of the form; columns that are not used may be missing. */
export async function centralForm(people: Row[], visits: Row[]): Promise<Buffer> {
  const workbook = await writeXlsx({
    sheets: [sheetOf('บุคคล', people), sheetOf('เยี่ยมบ้าน', visits)],
  })
  return Buffer.from(workbook)
}

function sheetOf(name: string, rows: Row[]) {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const example = headers.map((header) => (header === 'รหัสในแบบฟอร์ม' ? EXAMPLE : ''))
  return { name, rows: [headers, example, ...rows.map((row) => headers.map((header) => row[header] ?? ''))] }
}
