import { createHash } from 'node:crypto'
import { problems } from '../../../domain/shared/problems.ts'

/** A picture that came in part is not what its sender meant. */
export function refuseCutOff(bytes: Buffer, sha256: string): void {
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw problems.photoCutOff()
}
