import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { problems } from '../../../domain/shared/problems.ts'
import { BackupHeader, BackupLine, type FileEnd, type Manifest, type TableEnd } from './backup-parts.ts'

export type BackupPart =
  | { header: BackupHeader }
  | { table: string; columns: string[] }
  | { rows: string[] }
  | { tableEnd: TableEnd }
  | { sequences: Record<string, number> }
  | { file: string }
  | { piece: Buffer }
  | { fileEnd: FileEnd }
  | { manifest: Manifest; sha256: string }

const BRACKET = 0x5b
const QUOTE = 0x22
const LINES_AT_ONCE = 2_000

/** The parts of a backup in their order, each checked against its sum. Throws backup-damaged where one is not what was written. */
export async function* readBackup(path: string): AsyncGenerator<BackupPart> {
  const state = { whole: createHash('sha256'), at: 'the head', isWhole: false }
  const check = new Sums()
  for await (const line of linesOf(path, state)) {
    if (state.isWhole) throw problems.backupDamaged({ where: 'the end' })
    if (typeof line !== 'string') {
      check.rows(line)
      yield { rows: line }
    } else if (line.charCodeAt(0) === QUOTE) {
      const piece = Buffer.from(JSON.parse(line) as string, 'base64')
      check.piece(piece)
      yield { piece }
    } else {
      const part = partOf(line, state.at)
      check.part(part)
      if ('header' in part) state.at = 'the tables'
      if ('table' in part) state.at = part.table
      if ('file' in part) state.at = part.file
      if ('manifest' in part) state.isWhole = true
      yield part
    }
  }
  if (!state.isWhole) throw problems.backupCutOff()
}

/** Rows in bundles, everything else line by line. */
async function* linesOf(path: string, state: { whole: Hash; at: string }): AsyncGenerator<string | string[]> {
  let rows: string[] = []
  let rest = ''
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of createReadStream(path).pipe(createGunzip({ chunkSize: 256 * 1024 }))) {
      const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n')
      rest = lines.pop()!
      for (const line of lines) {
        if (line.charCodeAt(0) === BRACKET) {
          rows.push(line)
          if (rows.length < LINES_AT_ONCE) continue
        }
        if (rows.length > 0) {
          state.whole.update(`${rows.join('\n')}\n`)
          yield rows
          rows = []
        }
        if (line.charCodeAt(0) === BRACKET) continue
        if (line.startsWith('{"manifest"')) refuseChanged(line, state)
        state.whole.update(`${line}\n`)
        yield line
      }
    }
  } catch (error) {
    throw asProblem(error as NodeJS.ErrnoException, state.at)
  }
  if (rest !== '' || rows.length > 0) throw problems.backupCutOff()
}

function refuseChanged(line: string, { whole }: { whole: Hash }) {
  const { sha256 } = JSON.parse(line) as { sha256?: string }
  if (sha256 !== whole.copy().digest('hex')) throw problems.backupDamaged({ where: 'the whole' })
}

function asProblem(error: NodeJS.ErrnoException, where: string): Error {
  if (error.code === 'Z_BUF_ERROR') return problems.backupCutOff()
  if (error.code === 'Z_DATA_ERROR')
    return where === 'the head' ? problems.notABackup() : problems.backupDamaged({ where })
  if (error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA' || error instanceof SyntaxError)
    return problems.backupDamaged({ where })
  return error
}

function partOf(line: string, at: string): BackupPart {
  const read = parsed(line, at)
  if (at === 'the head') {
    const header = BackupHeader.safeParse(read)
    if (!header.success) throw isLaterFormat(read) ? problems.backupTooNew() : problems.notABackup()
    return { header: header.data }
  }
  const said = BackupLine.safeParse(read)
  if (!said.success) throw problems.backupDamaged({ where: at })
  if (!('end' in said.data)) return said.data
  return 'rows' in said.data.end ? { tableEnd: said.data.end } : { fileEnd: said.data.end }
}

const isLaterFormat = (read: unknown) =>
  typeof read === 'object' && read !== null && 'klangBackup' in read && Number(read.klangBackup) > 1

function parsed(line: string, at: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw at === 'the head' ? problems.notABackup() : problems.backupDamaged({ where: at })
  }
}

/** Adds up what came, and compares it with what was written down. */
class Sums {
  private hash = createHash('sha256')
  private count = 0
  private at = ''
  private readonly tables: Manifest['tables'] = {}
  private readonly files = { count: 0, bytes: 0 }

  rows(lines: string[]) {
    this.hash.update(`${lines.join('\n')}\n`)
    this.count += lines.length
  }

  piece(piece: Buffer) {
    this.hash.update(piece)
    this.count += piece.length
  }

  part(part: BackupPart) {
    if ('table' in part || 'file' in part) {
      this.at = 'table' in part ? part.table : part.file
      this.hash = createHash('sha256')
      this.count = 0
    }
    if ('tableEnd' in part) {
      this.compare(part.tableEnd.rows, part.tableEnd.sha256)
      this.tables[this.at] = part.tableEnd
    }
    if ('fileEnd' in part) {
      this.compare(part.fileEnd.bytes, part.fileEnd.sha256)
      this.files.count++
      this.files.bytes += part.fileEnd.bytes
    }
    if (
      'manifest' in part &&
      JSON.stringify(part.manifest) !== JSON.stringify({ tables: this.tables, files: this.files })
    )
      throw problems.backupDamaged({ where: 'the manifest' })
  }

  private compare(count: number, sha256: string) {
    if (count !== this.count || sha256 !== this.hash.digest('hex')) throw problems.backupDamaged({ where: this.at })
  }
}
