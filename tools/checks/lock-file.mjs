// The lock file must install anywhere: no addresses of a registry, and the parts for every platform, not only for ours.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../install.mjs'

export async function checkLockFile() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(packages).flatMap(([path, part]) => [
    ...(part.resolved ? [`package-lock.json: ${path} keeps the address it came from`] : []),
    ...Object.keys(part.optionalDependencies ?? {})
      .filter((name) => !foldersAbove(path).some((folder) => packages[`${folder}node_modules/${name}`]))
      .map((name) => `package-lock.json: ${name}, which ${path} needs on some platform, is missing`),
  ])
}

/** Where Node looks for a part of `path`: its own folder first, then each one around it. */
function foldersAbove(path) {
  if (path === '') return ['']
  const around = path.lastIndexOf('node_modules/')
  return [`${path}/`, ...foldersAbove(path.slice(0, Math.max(0, around - 1)))]
}
