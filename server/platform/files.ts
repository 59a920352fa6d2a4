// Files in the data folder, sealed, under random names: temporary file → fsync → rename, so a file is there whole or not at all.
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, opendir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Seal } from './seal.ts'

export type StoredFile = { storageKey: string; size: number; sha256: Buffer }

export type Files = {
  put(source: Readable | Buffer): Promise<StoredFile>
  get(storageKey: string): Promise<Buffer>
  /** Every file that is whole, in no order. */
  list(): AsyncGenerator<string>
  /** As it lies there, sealed. Undefined when it has gone. */
  readSealed(storageKey: string): Promise<Readable | undefined>
  /** Puts back what was read sealed. */
  writeSealed(storageKey: string, pieces: AsyncIterable<Buffer>): Promise<void>
  /** Puts what `renew` answers in its place; undefined leaves it. Answers whether it was put. */
  reseal(storageKey: string, renew: (envelope: Buffer) => Buffer | undefined): Promise<boolean>
  remove(storageKey: string): Promise<void>
}

async function wholeOf(source: Readable | Buffer): Promise<Buffer> {
  if (Buffer.isBuffer(source)) return source
  const parts: Buffer[] = []
  for await (const part of source) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

const STORAGE_KEY = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

export function openFiles(folder: string, seal: Seal): Files {
  const pathOf = (storageKey: string) => join(folder, storageKey.slice(0, 2), storageKey)
  const write = async (storageKey: string, pieces: AsyncIterable<Buffer> | Iterable<Buffer>) => {
    await mkdir(join(folder, storageKey.slice(0, 2)), { recursive: true })
    const part = `${pathOf(storageKey)}.part`
    const file = await open(part, 'w', 0o600)
    try {
      for await (const piece of pieces) await file.writeFile(piece)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, pathOf(storageKey))
  }
  return {
    async put(source) {
      const content = await wholeOf(source)
      const storageKey = randomUUID()
      await write(storageKey, [seal.close(content)])
      return { storageKey, size: content.length, sha256: createHash('sha256').update(content).digest() }
    },
    async get(storageKey) {
      return seal.open(await readFile(pathOf(storageKey)))
    },
    async *list() {
      for (const shelf of await namesIn(folder))
        for (const name of await namesIn(join(folder, shelf))) if (STORAGE_KEY.test(name)) yield name
    },
    async readSealed(storageKey) {
      const file = await open(pathOf(storageKey), 'r').catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error
        return undefined
      })
      return file && createReadStream('', { fd: file })
    },
    writeSealed: write,
    async reseal(storageKey, renew) {
      const now = renew(await readFile(pathOf(storageKey)))
      if (now) await write(storageKey, [now])
      return now !== undefined
    },
    remove: (storageKey) => rm(pathOf(storageKey), { force: true }),
  }
}

async function namesIn(folder: string): Promise<string[]> {
  const names: string[] = []
  try {
    for await (const { name } of await opendir(folder)) names.push(name)
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
  return names
}
