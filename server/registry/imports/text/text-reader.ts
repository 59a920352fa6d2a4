// Text with separators: .csv, .tsv, the files of the health centres, and cells pasted from a spreadsheet.
import type { Reader, SheetInHand, SheetPiece, SheetRow } from '../reader.ts'
import { damageAsProblem, piecesWithDamage } from '../reading/damage.ts'
import { missingHeader } from './forty-three-header.ts'
import { SeparatedRecords, type TextRecord } from './separated-records.ts'
import { separatorOf, usualFields } from './separator.ts'
import { isText, textOf } from './text-encoding.ts'

const PIECE = 500
/** The usual number of fields is told by the lines at the beginning. */
const LOOKED_AT = 1_000

export const textReader: Reader = {
  name: 'text',
  recognises: isText,
  savedAt: async () => undefined,
  read: (bytes, fileName) => damageAsProblem(async () => [{ ...textSheet(fileName, () => bytes), name: '' }]),
}

/** `content` is asked for each time the rows are. */
export function textSheet(name: string, content: () => Buffer): SheetInHand {
  return { name, pieces: () => piecesWithDamage(piecesOf(name, content)) }
}

function* recordsOf(bytes: Buffer): Generator<TextRecord> {
  const pieces = textOf(bytes)
  let records: SeparatedRecords | undefined
  for (const piece of pieces) {
    if (!records) {
      const separator = separatorOf(piece)
      records = new SeparatedRecords(separator, separator !== '|')
    }
    yield* records.take(piece, false)
  }
  if (records) yield* records.take('', true)
}

async function* piecesOf(name: string, content: () => Buffer): AsyncGenerator<SheetPiece> {
  const records = recordsOf(content())
  const first = takeSome(records, LOOKED_AT)
  const usual = usualFields(first.map(({ fields }) => fields.length))
  const rowOf = ({ line, fields }: TextRecord): SheetRow => {
    const isOdd = (fields.length < usual.least || fields.length > usual.most) && fields.some((field) => field !== '')
    return { row: line, cells: fields, ...(isOdd ? { oddFields: fields.length } : {}) }
  }
  const header = missingHeader(name, first[0]?.fields ?? [])
  let above: SheetRow[] = header ? [{ row: 0, cells: header }] : []
  for (let some = first; some.length > 0; some = takeSome(records, PIECE)) {
    yield { rows: [...above, ...some.map(rowOf)], total: 0 }
    above = []
  }
}

function takeSome(records: Generator<TextRecord>, most: number): TextRecord[] {
  const some: TextRecord[] = []
  while (some.length < most) {
    const { value, done } = records.next()
    if (done) break
    some.push(value)
  }
  return some
}
