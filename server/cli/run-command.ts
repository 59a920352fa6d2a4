import { findInstallation } from '../ground/installation/installation.queries.ts'
import type { Config } from '../platform/config.ts'
import { holderOf } from '../platform/folder-lock.ts'
import { openCentre } from '../platform/open-centre.ts'
import { askPassword } from './asking.ts'
import {
  type Asked,
  type Command,
  mayBeInstalled,
  nothingInstalled,
  type Out,
  Refusal,
  type RunInCentre,
} from './command.ts'
import { commands } from './commands.ts'
import { explained } from './explain.ts'
import { forwardCommand } from './forward-command.ts'
import { helpText } from './help.ts'
import { parseCommand } from './parse-command.ts'

const HELP = [undefined, 'help', '--help', '-h']

/** Answers the exit code; never throws. */
export async function runAtTerminal(words: string[], config: Config, terminal: Out): Promise<number> {
  if (HELP.includes(words[0])) {
    terminal.write(helpText(commands))
    return 0
  }
  try {
    const { command, given } = parseCommand(commands, words)
    const password = command.asksPassword ? await askPassword(given.values) : undefined
    const asked = { words, folder: process.cwd(), password }
    if ('runAlone' in command)
      return (await command.runAlone(config, { ...given, ...asked }, terminal, runInCentre)) ?? 0
    const holder = config.databaseUrl ? undefined : holderOf(config.folder)
    if (holder) return await forwardCommand(config.folder, holder, asked, terminal)
    return await runHere(config, asked, terminal)
  } catch (error) {
    terminal.say(explained(error))
    return 1
  }
}

async function runHere(config: Config, asked: Asked, out: Out): Promise<number> {
  const centre = await openInstalled(config)
  try {
    return await runInCentre(centre, asked, out)
  } finally {
    await centre.close()
  }
}

/** Refuses where nothing has been set up yet, rather than beginning something by a slip of the finger. */
async function openInstalled(config: Config) {
  if (!mayBeInstalled(config)) throw nothingInstalled(config)
  const centre = await openCentre(config)
  if (await findInstallation(centre.db)) return centre
  await centre.close()
  throw nothingInstalled(config)
}

const runInCentre: RunInCentre = async (centre, asked, out) => {
  let about: Command | undefined
  try {
    const { command, given } = parseCommand(commands, asked.words)
    about = command
    if ('run' in command) return (await command.run(centre, { ...given, ...asked }, out)) ?? 0
    throw new Refusal(`klang ${command.name}: ใช้ขณะระบบเปิดอยู่ไม่ได้ · not while the server runs`)
  } catch (error) {
    out.say(explained(error, about))
    return 1
  }
}
