import { runAtTerminal } from './cli/run-command.ts'
import { readConfig } from './platform/config.ts'

process.stdout.on('error', () => process.exit(0)) // whoever read what we print has had enough: klang … | head

process.exitCode = await runAtTerminal(process.argv.slice(2), readConfig(), {
  write: (text) => process.stdout.write(text),
  say: (text) => process.stderr.write(text.endsWith('\n') ? text : `${text}\n`),
})

/** Work that was told to stop and does not must not keep the program: what it held is taken up again at the next start. */
const PATIENCE_MS = 5_000
setTimeout(() => process.exit(), PATIENCE_MS).unref()
