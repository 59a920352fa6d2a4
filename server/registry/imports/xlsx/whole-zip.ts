import { Problem, problems } from '../../../../domain/shared/problems.ts'
import { openZip, type Zip } from './zip.ts'

export const isZip = (bytes: Buffer) => bytes.subarray(0, 4).equals(Buffer.from('504b0304', 'hex')) || isEmptyZip(bytes)

const isEmptyZip = (bytes: Buffer) => bytes.subarray(0, 4).equals(Buffer.from('504b0506', 'hex'))

/** A zip file has its table of contents at the end: where that is missing, so is the end. */
export function openWholeZip(bytes: Buffer): Zip {
  try {
    return openZip(bytes)
  } catch (error) {
    if (error instanceof Problem) throw error
    throw problems.fileTruncated({ reason: (error as Error).message })
  }
}

/** What a zip file holds; nothing where it is none, or not whole. */
export function namesIn(bytes: Buffer): string[] {
  if (!isZip(bytes)) return []
  try {
    return [...openZip(bytes).entries.keys()]
  } catch {
    return []
  }
}
