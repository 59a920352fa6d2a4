// The heads of the chain, outside the database: whoever rewrites the whole chain, or cuts off its end, does not agree with them.
import { existsSync } from 'node:fs'
import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Head } from './audit-chain.queries.ts'

export type WrittenHead = Head & { at: string }

/** One line of JSON a head, appended and on the disk before this answers. */
export async function appendHead(path: string, head: WrittenHead): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'a', 0o600)
  try {
    await file.appendFile(`${JSON.stringify(head)}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** All heads that were written. A last line that a crash cut short is left out; undefined when there is no file. */
export async function readHeads(path: string): Promise<WrittenHead[] | undefined> {
  if (!existsSync(path)) return undefined
  const whole = (await readFile(path, 'utf8')).split('\n').slice(0, -1)
  return whole.filter(Boolean).map((line) => JSON.parse(line) as WrittenHead)
}
