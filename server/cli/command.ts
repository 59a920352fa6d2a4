// What a command of `bin/klang` is. The same code runs here, or in the server that holds the data folder.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ParseArgsOptionsConfig, parseArgs } from 'node:util'
import type { Centre } from '../platform/centre.ts'
import type { Config } from '../platform/config.ts'

export type Out = {
  /** What was asked for, on standard output. */
  write(text: string): void
  /** What a person should know, on standard error. */
  say(text: string): void
}

export type Given<Options extends ParseArgsOptionsConfig> = {
  positionals: string[]
  values: ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>>['values']
  /** Where the command was typed: relative paths begin there. */
  folder: string
  /** Asked for before the command runs, when it asks for one. */
  password: string | undefined
}

type About<Options extends ParseArgsOptionsConfig> = {
  /** As it is typed: 'organization add'. */
  name: string
  /** What follows the name. */
  usage: string
  summary: { th: string; en: string }
  options: Options
  asksPassword?: boolean
}

/** Works in an open centre. Answers the exit code; nothing is 0. */
type InCentre<Options extends ParseArgsOptionsConfig> = About<Options> & {
  run(centre: Centre, given: Given<Options>, out: Out): Promise<number | undefined>
}

/** What goes from the terminal to whoever runs the command. */
export type Asked = { words: string[]; folder: string; password: string | undefined }

/** Runs any command in a centre that is open. Answers the exit code; never throws. */
export type RunInCentre = (centre: Centre, asked: Asked, out: Out) => Promise<number>

/** Opens the centre itself, so it can't run beside a server on the same folder. `run` is for commands sent to it later. */
type Alone<Options extends ParseArgsOptionsConfig> = About<Options> & {
  runAlone(config: Config, given: Given<Options>, out: Out, run: RunInCentre): Promise<number | undefined>
}

export type Command = InCentre<ParseArgsOptionsConfig> | Alone<ParseArgsOptionsConfig>

export const command = <Options extends ParseArgsOptionsConfig>(of: InCentre<Options>): Command => of as Command

export const commandAlone = <Options extends ParseArgsOptionsConfig>(of: Alone<Options>): Command => of as Command

/** The command was not understood. `about` says how it is typed. */
export class UsageError extends Error {
  readonly about: Command | undefined
  constructor(message: string, about?: Command) {
    super(message)
    this.about = about
  }
}

/** Something stands in the way that the person at the terminal can put right; the message tells how. */
export class Refusal extends Error {}

/** Whether there is a database in the data folder, or one on a server to be asked. */
export const mayBeInstalled = ({ databaseUrl, folder }: Config) =>
  databaseUrl !== undefined || existsSync(join(folder, 'database'))

export const nothingInstalled = (config: Config) => {
  const where = config.databaseUrl ? 'DATABASE_URL' : config.folder
  return new Refusal(
    `ยังไม่มีระบบใน ${where} ติดตั้งจริงด้วย klang setup หรือลองใช้ด้วย klang demo\n` +
      `Nothing is installed in ${where}: begin with klang setup, or try klang demo.`,
  )
}

export function required(value: string | undefined, name: string): string {
  if (!value?.trim()) throw new UsageError(`ขาด ${name} · ${name} is missing`)
  return value.trim()
}
