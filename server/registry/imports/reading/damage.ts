// What breaks while a file is taken apart is the file's fault, and is told as such.
import { Problem, problems } from '../../../../domain/shared/problems.ts'
import type { SheetPiece } from '../reader.ts'

export async function damageAsProblem<Answer>(read: () => Promise<Answer>): Promise<Answer> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Problem) throw error
    throw problems.fileDamaged({ reason: (error as Error).message })
  }
}

/** No list of persons has as many columns; each cell of each row is stored. */
const MOST_FILLED = 1_000

function refuseTooWide({ rows }: SheetPiece): void {
  for (const { cells } of rows)
    if (cells.length > MOST_FILLED && cells.reduce((count, cell) => count + (cell === '' ? 0 : 1), 0) > MOST_FILLED)
      throw problems.fileTooWide()
}

const NUL = '\0'

/** No database keeps this letter, and nobody typed it. */
function withoutNuls(piece: SheetPiece): SheetPiece {
  for (const { cells } of piece.rows)
    for (let at = 0; at < cells.length; at++) if (cells[at]!.includes(NUL)) cells[at] = cells[at]!.replaceAll(NUL, '')
  return piece
}

export async function* piecesWithDamage(pieces: AsyncGenerator<SheetPiece>): AsyncGenerator<SheetPiece> {
  try {
    for (;;) {
      const { value, done } = await damageAsProblem(() => pieces.next())
      if (done) return
      refuseTooWide(value)
      yield withoutNuls(value)
    }
  } finally {
    await pieces.return(undefined)
  }
}
