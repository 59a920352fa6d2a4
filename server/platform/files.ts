// Files in the data folder, sealed, under random names: temporary file → fsync → rename, so a file is there whole or not at all.
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Seal } from './seal.ts'

export type StoredFile = { storageKey: string; size: number; sha256: Buffer }

export type Files = {
  put(source: Readable | Buffer): Promise<StoredFile>
  get(storageKey: string): Promise<Buffer>
}

async function wholeOf(source: Readable | Buffer): Promise<Buffer> {
  if (Buffer.isBuffer(source)) return source
  const parts: Buffer[] = []
  for await (const part of source) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

export function openFiles(folder: string, seal: Seal): Files {
  const pathOf = (storageKey: string) => join(folder, storageKey.slice(0, 2), storageKey)
  return {
    async put(source) {
      const content = await wholeOf(source)
      const storageKey = randomUUID()
      const path = pathOf(storageKey)
      await mkdir(join(folder, storageKey.slice(0, 2)), { recursive: true })
      const file = await open(`${path}.part`, 'w', 0o600)
      try {
        await file.writeFile(seal.close(content))
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(`${path}.part`, path)
      return { storageKey, size: content.length, sha256: createHash('sha256').update(content).digest() }
    },
    async get(storageKey) {
      return seal.open(await readFile(pathOf(storageKey)))
    },
  }
}
