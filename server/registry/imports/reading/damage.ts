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

export async function* piecesWithDamage(pieces: AsyncGenerator<SheetPiece>): AsyncGenerator<SheetPiece> {
  try {
    for (;;) {
      const { value, done } = await damageAsProblem(() => pieces.next())
      if (done) return
      yield value
    }
  } finally {
    await pieces.return(undefined)
  }
}
