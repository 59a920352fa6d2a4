// Generated files are committed, so that a change shows in review; they must be what `npm run generate` writes today.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../install.mjs'
import { runProgram } from '../steps.mjs'

const GENERATED = ['database/types.ts']

export async function checkGenerated() {
  const before = GENERATED.map((path) => ({ path, text: read(path) }))
  try {
    await runProgram('npm', ['run', '--silent', 'generate'])
    return before
      .filter(({ path, text }) => read(path) !== text)
      .map(({ path }) => `${path} is out of date: npm run generate`)
  } finally {
    for (const { path, text } of before) if (text !== undefined) writeFileSync(join(root, path), text)
  }
}

const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined)
