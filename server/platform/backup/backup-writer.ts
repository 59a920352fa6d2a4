import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

const PIECE = 256 * 1024
/** Sealed columns don't get smaller, and the rest gets hardly smaller with more work. */
const LEVEL = 4

export type BackupWriter = {
  lines(lines: readonly string[]): Promise<void>
  say(line: object): Promise<void>
  /** The hash of every line so far. */
  hash(): string
  end(): Promise<void>
  giveUp(): Promise<void>
}

/** Writes beside the file and gives it its name only when it is whole and on the disk. */
export async function openBackupWriter(path: string): Promise<BackupWriter> {
  const part = `${path}.part`
  const file = createWriteStream(part, { mode: 0o600 })
  await once(file, 'open')
  const gzip = createGzip({ level: LEVEL })
  gzip.pipe(file)
  const written = finished(file)
  written.catch(() => undefined) // told by the write or the end that waits for it
  const whole = createHash('sha256')
  let piece = ''
  const flush = async () => {
    const text = piece
    piece = ''
    if (file.errored) throw file.errored
    whole.update(text)
    if (!gzip.write(text)) await Promise.race([once(gzip, 'drain'), written])
  }
  const lines = async (given: readonly string[]) => {
    if (given.length > 0) piece += `${given.join('\n')}\n`
    if (piece.length > PIECE) await flush()
  }
  return {
    lines,
    say: (line) => lines([JSON.stringify(line)]),
    hash: () => {
      whole.update(piece)
      gzip.write(piece)
      piece = ''
      return whole.copy().digest('hex')
    },
    async end() {
      await flush()
      gzip.end()
      await written
      await onDisk(part)
      await rename(part, path)
    },
    async giveUp() {
      file.destroy()
      await rm(part, { force: true })
    },
  }
}

async function onDisk(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
