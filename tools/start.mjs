// npm start: from a fresh clone to a running centre with the demonstration network.
// A real installation is made with `bin/klang setup` and started with `bin/klang serve`.
import { runKlang } from './run.mjs'

endWithNpm()
await runKlang(['serve', '--demo', ...process.argv.slice(2)])

/** npm puts a shell between itself and us, which dies of SIGTERM without passing it on. Once it is gone, we go too. */
function endWithNpm() {
  const shell = process.ppid
  setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM')
  }, 500).unref()
}
