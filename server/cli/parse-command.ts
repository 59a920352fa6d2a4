import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { type Command, type Given, UsageError } from './command.ts'

export type Parsed = { command: Command; given: Omit<Given<ParseArgsOptionsConfig>, 'folder' | 'password'> }

/** `words` are what stands after `klang`. Throws UsageError when no command is meant by them. */
export function parseCommand(commands: readonly Command[], words: string[]): Parsed {
  const command = commands
    .filter(({ name }) => name.split(' ').every((part, at) => words[at] === part))
    .sort((a, b) => b.name.length - a.name.length)[0]
  if (!command) throw new UsageError(`ไม่มีคำสั่ง ${words.join(' ')} · there is no such command`)
  try {
    const args = words.slice(command.name.split(' ').length)
    const { values, positionals } = parseArgs({ args, options: command.options, allowPositionals: true })
    return { command, given: { values, positionals } }
  } catch (error) {
    if (!String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS')) throw error
    throw new UsageError((error as Error).message, command)
  }
}
