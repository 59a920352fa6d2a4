import { createWriteStream } from 'node:fs'
import { extname, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { visitLines } from '../../care/visits/visits-export.ts'
import type { Centre } from '../../platform/centre.ts'
import { tableAsCsv, tableAsWorkbook } from '../../platform/table-file.ts'
import { peopleLines } from '../../registry/people/people-export.ts'
import { peopleWithSources } from '../../registry/people/people-with-sources.ts'
import { command, type Out, Refusal } from '../command.ts'
import { typedDay } from '../typed-day.ts'

const options = {
  out: { type: 'string' },
  area: { type: 'string' },
  unmask: { type: 'string' },
} as const

/** Both ways of writing one table; only the one that is asked for is begun. */
type Table = { csv(): AsyncIterable<string>; workbook(): AsyncIterable<Buffer> }

/** Into the file, by its ending; without one to standard output as CSV. Only the owner of the file may read it. */
async function deliver(table: Table, file: string | undefined, folder: string, out: Out): Promise<undefined> {
  if (!file) {
    for await (const piece of table.csv()) out.write(piece)
    return
  }
  const ending = extname(file).toLowerCase()
  if (ending !== '.csv' && ending !== '.xlsx')
    throw new Refusal(`${file}: เขียนได้เฉพาะ .csv และ .xlsx · only .csv and .xlsx can be written`)
  const source = Readable.from(ending === '.csv' ? table.csv() : table.workbook())
  await pipeline(source, createWriteStream(resolve(folder, file), { mode: 0o600 }))
  out.say(resolve(folder, file))
}

const peopleTable = (centre: Centre, area: string | undefined, unmask: string | undefined): Table => ({
  csv: () => tableAsCsv(peopleLines(centre, 'operator', { chosen: { filter: { area, living: 'all' } }, unmask })),
  workbook: () =>
    tableAsWorkbook(peopleLines(centre, 'operator', { chosen: { filter: { area, living: 'all' } }, unmask }), {
      name: 'บุคคล',
    }),
})

export const exportPeople = command({
  name: 'export people',
  usage: '[--out FILE.csv|FILE.xlsx] [--with-sources --format ndjson] [--area CODE] [--unmask REASON]',
  summary: {
    th: 'ส่งออกรายชื่อบุคคล (--with-sources: บรรทัดละคนพร้อมทุกแถวที่มา) เลขประจำตัวถูกปิดบังเว้นแต่บอกเหตุผล ซึ่งจะบันทึกไว้',
    en: 'exports the people (--with-sources: a line of JSON each, with every row she came from); numbers are masked unless a reason is given, which is kept',
  },
  options: { ...options, 'with-sources': { type: 'boolean', default: false }, format: { type: 'string' } },
  run(centre, { values: { out: file, area, unmask, format, 'with-sources': withSources }, folder }, out) {
    if (withSources !== (format === 'ndjson') && (withSources || format !== undefined))
      throw new Refusal('--with-sources ต้องใช้คู่กับ --format ndjson · --with-sources goes with --format ndjson')
    return withSources
      ? deliverLines(peopleWithSources(centre, 'operator', { area, unmask }), file, folder, out)
      : deliver(peopleTable(centre, area, unmask), file, folder, out)
  },
})

/** Into the file, or to standard output. Only the owner of the file may read it. */
async function deliverLines(
  lines: AsyncIterable<string>,
  file: string | undefined,
  folder: string,
  out: Out,
): Promise<undefined> {
  if (!file) {
    for await (const piece of lines) out.write(piece)
    return
  }
  await pipeline(Readable.from(lines), createWriteStream(resolve(folder, file), { mode: 0o600 }))
  out.say(resolve(folder, file))
}

export const exportVisits = command({
  name: 'export visits',
  usage: '[--out FILE.csv|FILE.xlsx] [--area CODE] [--from DAY] [--to DAY] [--unmask REASON]',
  summary: { th: 'ส่งออกการเยี่ยมบ้าน', en: 'exports the home visits' },
  options: { ...options, from: { type: 'string' }, to: { type: 'string' } },
  run(centre, { values: { out: file, area, from, to, unmask }, folder }, out) {
    const days = { from: from && typedDay(from, '--from'), to: to && typedDay(to, '--to') }
    const lines = () => visitLines(centre, 'operator', { area, ...days }, unmask)
    const table: Table = {
      csv: () => tableAsCsv(lines()),
      workbook: () => tableAsWorkbook(lines(), { name: 'เยี่ยมบ้าน' }),
    }
    return deliver(table, file, folder, out)
  },
})
