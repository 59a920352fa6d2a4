import { hash } from 'node:crypto'
import { blockKeys } from '../../../domain/registry/linkage/block-keys.ts'
import type { PreparedFace } from '../../../domain/registry/linkage/prepared-face.ts'

const BYTES = 6

/** The keys under which whoever has this face is looked up: 48 bits of a digest, as whole numbers. */
export const hashedKeys = (face: PreparedFace): number[] => [
  ...new Set(blockKeys(face).map((key) => hash('sha256', key, 'buffer').readUIntBE(0, BYTES))),
]
