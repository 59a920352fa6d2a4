// Files with bytes turned at random. Whatever a reader is given, it answers with rows or with a problem of the catalogue.
import fc from 'fast-check'
import { Problem } from '../../domain/shared/problems.ts'
import { readerFor } from '../registry/imports/readers.ts'
import { packed, workbookAround, writtenAs } from './hostile-files.ts'

type Turn =
  | { kind: 'set'; at: number; bytes: Uint8Array }
  | { kind: 'insert'; at: number; bytes: Uint8Array }
  | { kind: 'cut'; at: number; length: number }
  | { kind: 'repeat'; at: number; length: number; times: number }

/** Anywhere, and not most of all at the beginning, where a file says what it is. */
const place = fc.noBias(fc.integer({ min: 0, max: 99_999 })).map((part) => part / 100_000)
/** What readers look for, in places where they don't expect it. */
const TELLING = [
  '<',
  '>',
  '"',
  '</row>',
  '<row',
  '<c r="1"',
  '<c/',
  '</table:table-row>',
  '<td colspan="9">',
  '\0',
  ',',
  '\n',
  '\r',
  '&#0;',
  '|',
  '-->',
  '<si>',
]
const bytes = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 6 }),
  fc.constantFrom(...TELLING.map((text) => Uint8Array.from(Buffer.from(text)))),
  fc.constantFrom(Uint8Array.of(255, 255, 255, 255), Uint8Array.of(0, 0, 0, 0), Uint8Array.of(254, 255, 255, 255)),
)
const length = fc.integer({ min: 1, max: 600 })
const turn: fc.Arbitrary<Turn> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('set' as const), at: place, bytes }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('insert' as const), at: place, bytes }) },
  fc.record({ kind: fc.constant('cut' as const), at: place, length }),
  fc.record({ kind: fc.constant('repeat' as const), at: place, length, times: fc.integer({ min: 1, max: 40 }) }),
)

function turned(whole: Buffer, turns: readonly Turn[]): Buffer {
  let result = Buffer.from(whole)
  for (const turn of turns) {
    const at = Math.floor(turn.at * result.length)
    const [before, after] = [result.subarray(0, at), result.subarray(at)]
    if (turn.kind === 'set') result = Buffer.concat([before, turn.bytes, after.subarray(turn.bytes.length)])
    else if (turn.kind === 'insert') result = Buffer.concat([before, turn.bytes, after])
    else if (turn.kind === 'cut') result = Buffer.concat([before, after.subarray(turn.length)])
    else {
      const part = after.subarray(0, turn.length)
      result = Buffer.concat([before, ...Array.from({ length: turn.times }, () => part), after])
    }
  }
  return result
}

const LIST = Array.from({ length: 30 }, (_, at) => [
  `${9901126496681 + at}`,
  at,
  `สมมุติ ${at % 7}`,
  '4/5',
  'ต.ท่าข้าม "ก", ข',
])
const csv = LIST.map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')).join('\r\n')
const pipes = LIST.map((row) => row.join('|')).join('\n')
const html = `<html><table border=1><thead><tr><th>ก<th>ข</tr></thead>${LIST.map((row) => `<tr><td>${row.join('</td><td x:num="5">')}</td></tr>`).join('')}</table></html>`
const cells = (row: readonly (string | number)[]) =>
  row.map((cell, at) =>
    at === 0 ? `<c t="s"><v>${at}</v></c>` : `<c t="inlineStr"><is><t>${String(cell).replaceAll('"', '')}</t></is></c>`,
  )
const sheet = `<worksheet><cols><col min="1" max="2" width="9"/></cols><sheetData>${LIST.map((row) => `<row>${cells(row).join('')}</row>`).join('')}</sheetData></worksheet>`
const ods = `<office:document-content><table:table table:name="ก"><table:table-column table:number-columns-repeated="3"/>${LIST.map((row) => `<table:table-row>${row.map((cell) => `<table:table-cell office:value-type="string"><text:p>${String(cell).replaceAll('"', '')}</text:p></table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table></office:document-content>`

/** Each makes a file of what was turned: of its bytes, or of the part inside a container that would hide them. */
const KINDS: Record<string, (turns: readonly Turn[]) => Buffer | Promise<Buffer>> = {
  csv: (turns) => turned(Buffer.from(csv), turns),
  'csv in UTF-16': (turns) => turned(Buffer.from(`\ufeff${csv}`, 'utf16le'), turns),
  'pipes in Windows-874': (turns) =>
    turned(
      Buffer.from(
        [...pipes].map((letter) => (letter < '\u0e01' ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0xd60)),
      ),
      turns,
    ),
  html: (turns) => turned(Buffer.from(html), turns),
  xls: (turns) => turned(writtenAs('biff8', LIST), turns),
  'xlsx, as it is packed': async (turns) => turned(await workbookAround(sheet), turns),
  'a sheet of an xlsx': (turns) => workbookAround(turned(Buffer.from(sheet), turns)),
  'the texts of an xlsx': (turns) =>
    workbookAround(
      sheet,
      turned(Buffer.from(`<sst>${'<si><t>ก</t></si>'.repeat(40)}</sst>`), turns).toString('latin1'),
    ),
  'the content of an ods': (turns) => packed({ mimetype: 'x', 'content.xml': turned(Buffer.from(ods), turns) }),
  'a zip of texts': async (turns) => turned(await packed({ 'person.txt': pipes, 'home.txt': pipes }), turns),
}

export type Fuzzed = { rows: number; problems: Map<string, number>; slowestMs: number }

/** Throws, with what was turned, for anything but rows or a problem. */
export async function fuzzFiles(runs: number, seed: number): Promise<Fuzzed> {
  const found: Fuzzed = { rows: 0, problems: new Map(), slowestMs: 0 }
  const file = fc.tuple(fc.constantFrom(...Object.keys(KINDS)), fc.array(turn, { minLength: 1, maxLength: 12 }))
  const property = fc.asyncProperty(file, async ([kind, turns]) => readOne(await KINDS[kind]!(turns), found))
  await fc.assert(property, { numRuns: runs, seed })
  return found
}

async function readOne(content: Buffer, found: Fuzzed): Promise<void> {
  const start = performance.now()
  try {
    const reader = readerFor(content, 'person.txt')
    await reader.savedAt(content).catch(() => undefined)
    for (const sheet of await reader.read(content, 'person.txt'))
      for await (const { rows } of sheet.pieces())
        for (const { row, cells } of rows) {
          found.rows++
          if (!Number.isSafeInteger(row) || Math.abs(row) > 2 ** 31 - 1) throw new Error(`a row has the number ${row}`)
          if (cells.some((cell) => typeof cell !== 'string')) throw new Error('a cell is no text')
        }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    found.problems.set(error.key, (found.problems.get(error.key) ?? 0) + 1)
  }
  found.slowestMs = Math.max(found.slowestMs, performance.now() - start)
}
