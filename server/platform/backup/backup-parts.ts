// What stands in a backup, line by line, in one gzipped text (docs/decisions/0019):
//   { header } · for each table { table } rows { end } · { sequences } · for each file { file } pieces { end } · { manifest }
// A row is an array of texts, a piece of a file a text in base64; everything else is an object. The last line holds the hash of all before.
import { z } from 'zod'

export const BACKUP_FORMAT = 1

export const BackupHeader = z.object({
  klangBackup: z.literal(BACKUP_FORMAT),
  madeAt: z.string(),
  engine: z.enum(['embedded', 'server']),
  /** The migrations that the database had seen: a restore begins with exactly these. */
  migrations: z.array(z.string()),
  isDemo: z.boolean(),
  /** Which keys its numbers and files are sealed with. The keys themselves are never in a backup. */
  keys: z.object({ fingerprint: z.string(), ids: z.array(z.string()) }),
  leftOut: z.array(z.string()),
})
export type BackupHeader = z.infer<typeof BackupHeader>

export const TableEnd = z.object({ rows: z.number(), sha256: z.string() })
export type TableEnd = z.infer<typeof TableEnd>
export const FileEnd = z.object({ bytes: z.number(), sha256: z.string() })
export type FileEnd = z.infer<typeof FileEnd>

export const Manifest = z.object({
  tables: z.record(z.string(), TableEnd),
  files: z.object({ count: z.number(), bytes: z.number() }),
})
export type Manifest = z.infer<typeof Manifest>

export const BackupLine = z.union([
  z.object({ table: z.string(), columns: z.array(z.string()) }),
  z.object({ end: z.union([TableEnd, FileEnd]) }),
  z.object({ sequences: z.record(z.string(), z.number()) }),
  z.object({ file: z.string().regex(/^[0-9a-f-]{36}$/) }),
  z.object({ manifest: Manifest, sha256: z.string() }),
])

/** What whoever waits is told: which table or file is at hand, and how many rows of it are done. */
export type Progress = (at: { what: string; rows: number; ended: boolean }) => void
