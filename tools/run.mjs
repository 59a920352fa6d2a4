// Runs the built program in this process, so that Ctrl C and SIGTERM reach it without a middleman.
import { ensureBuilt } from './build.mjs'

const NEEDED = [20, 19]

/** @param {string[]} words what stands after `klang` on the command line */
export async function runKlang(words) {
  requireNode()
  ensureBuilt()
  process.setSourceMapsEnabled(true)
  process.argv.splice(2, process.argv.length, ...words)
  await import(new URL('../dist/klang.js', import.meta.url).href)
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return
  console.error(`Klang needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}.`)
  process.exit(1)
}
