// A bank's statement from its file, of whatever kind a file of people may be: read and shown, and kept by nobody until it is sent.
import { type ReadStatement, readStatement } from '../../../domain/funds/bank-books/read-statement.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { SheetRow } from '../../registry/imports/reader.ts'
import { readerFor } from '../../registry/imports/readers.ts'

const MOST_ROWS = 5_000

/** Throws file-has-no-statement, too-many-rows, or what the reader says of a file that it cannot read. */
export async function readStatementFile({ bytes, name }: { bytes: Buffer; name: string }): Promise<ReadStatement> {
  for (const sheet of await readerFor(bytes, name).read(bytes, name)) {
    const rows: SheetRow[] = []
    for await (const piece of sheet.pieces()) {
      rows.push(...piece.rows)
      if (rows.length > MOST_ROWS) throw problems.bankStatementTooLong({ most: MOST_ROWS })
    }
    const statement = readStatement(rows, bangkokToday())
    if (statement) return statement
  }
  throw problems.fileHasNoStatement()
}
