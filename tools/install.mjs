// Sees to it that what package-lock.json names is in node_modules. Uses nothing but Node and npm.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Same versions as the lock file? Parts for other machines (`optional`) are not asked for. */
function isInstalled({ withDevelopment }) {
  const kept = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(kept)) return false
  const installed = packagesIn(kept)
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(
    ([path, part]) =>
      path === '' ||
      part.optional ||
      part.devOptional ||
      (part.dev && !withDevelopment) ||
      installed[path]?.version === part.version,
  )
}

/** @returns {Record<string, { version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }>} */
const packagesIn = (lockFile) => JSON.parse(readFileSync(lockFile, 'utf8')).packages

export function ensureInstalled({ withDevelopment }) {
  if (isInstalled({ withDevelopment })) return
  console.error('Installing what package-lock.json names (a minute or so) …')
  // Everything, whatever NODE_ENV says: the build needs the development parts.
  const { status, error } = spawnSync('npm', ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm ci did not succeed${error ? `: ${error.message}` : ''}`)
}
