// npm start: from a fresh clone to a running centre with the demonstration network.
// A real installation is made with `bin/klang setup` and started with `bin/klang serve`.
import { runKlang } from './run.mjs'

await runKlang(['serve', '--demo', ...process.argv.slice(2)])
