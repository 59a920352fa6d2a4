import { hash } from 'node:crypto'
import type { SheetKind } from '../../../domain/registry/imports/import.ts'
import type { Seal } from '../../platform/seal.ts'

/**
 * Makes the keys that rows are known by. They hang on the index key: a plain hash of a row would give its 13-digit
 * number away to whoever tries them all. One secret for all rows, because a keyed hash of each takes three times as long.
 */
export function rowKeyMaker(seal: Seal, kind: SheetKind): (text: string) => Buffer {
  const secret = seal.blindIndex(`rows of ${kind}`).toString('hex')
  return (text) => hash('sha256', `${secret}\n${text}`, 'buffer')
}
