import type { Config } from './config.ts'
import type { Db } from './database.ts'
import type { Files } from './files.ts'
import type { Log } from './log.ts'
import type { Seal } from './seal.ts'

/** One working centre: its database, its keys, its files. */
export type Centre = {
  db: Db
  engine: 'embedded' | 'server'
  seal: Seal
  files: Files
  log: Log
  config: Config
  /** How the connections to a database server stand. */
  pool?: (() => Record<'open' | 'idle' | 'waiting', number>) | undefined
}
