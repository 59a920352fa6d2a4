import { hash } from 'node:crypto'
import type { SheetKind } from '../../../domain/registry/imports/import.ts'
import type { Seal } from '../../platform/seal.ts'

/**
 * Makes the keys that rows are known by. They hang on a key that never changes: a plain hash of a row would give its 13-digit
 * number away to whoever tries them all. One secret for all rows, because a keyed hash of each takes three times as long.
 */
export function rowKeyMaker(seal: Seal, kind: SheetKind): (text: string) => Buffer {
  const secret = seal.rowSecret(kind)
  return (text) => hash('sha256', `${secret}\n${text}`, 'buffer')
}
