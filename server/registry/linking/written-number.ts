// The number of a source as it was written, in one sealed text: a right one as its thirteen digits, a wrong one behind w,
// one that is partly hidden behind m.
import type { FaceNumbers } from '../../../domain/registry/linkage/face.ts'
import type { Seal } from '../../platform/seal.ts'

/** Null where no number was written. */
export function sealWritten(seal: Seal, { number, wrongNumber, maskedNumber }: FaceNumbers): Buffer | null {
  const text = number ?? (wrongNumber ? `w${wrongNumber}` : maskedNumber ? `m${maskedNumber}` : null)
  return text === null ? null : seal.close(text)
}

export function openWritten(seal: Seal, sealed: Buffer | null): FaceNumbers {
  const text = sealed === null ? '' : seal.open(sealed).toString()
  return {
    number: /^\d/.test(text) ? text : null,
    wrongNumber: text.startsWith('w') ? text.slice(1) : null,
    maskedNumber: text.startsWith('m') ? text.slice(1) : null,
  }
}
