// Everything that the environment may say, read once.
import { resolve } from 'node:path'

export type Config = {
  port: number
  host: string
  /** The data folder: embedded database, sealed files, keys, the socket of the command line. */
  folder: string
  /** A PostgreSQL server; without one the embedded database in the data folder is used. */
  databaseUrl: string | undefined
  /** Where the keys that seal numbers are kept: outside the database and its backups. */
  keysFile: string
  /** Where the heads of the audit chain are written, outside the database. */
  auditHeadsFile: string
  /** Where people reach this centre, as in https://klang.example.go.th: passkeys and other houses are bound to it. */
  publicUrl?: string | undefined
  /** The largest upload, in megabytes. */
  maxUploadMegabytes: number
  /** Whoever brings this word may read /metrics from another machine. */
  metricsToken?: string | undefined
  /** Proxies that are believed when they say who asks, as addresses or ranges; this machine's own without. */
  proxies?: string | undefined
  /** Services of browsers that are trusted beside the known ones, as origins. */
  pushServices?: string[] | undefined
}

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const folder = resolve(env.KLANG_DATA || 'data')
  return {
    port: Number(env.PORT || 8080),
    host: env.HOST || '127.0.0.1',
    folder,
    databaseUrl: env.DATABASE_URL || undefined,
    keysFile: env.KLANG_KEYS ? resolve(env.KLANG_KEYS) : `${folder}/keys.json`,
    auditHeadsFile: env.KLANG_AUDIT_HEADS ? resolve(env.KLANG_AUDIT_HEADS) : `${folder}/audit-heads.log`,
    publicUrl: env.KLANG_URL ? new URL(env.KLANG_URL).origin : undefined,
    maxUploadMegabytes: Number(env.KLANG_MAX_UPLOAD_MB || 50),
    metricsToken: env.KLANG_METRICS_TOKEN || undefined,
    proxies: env.KLANG_PROXIES || undefined,
    pushServices: env.KLANG_PUSH_SERVICES?.split(',').map((address) => new URL(address.trim()).origin),
  }
}
