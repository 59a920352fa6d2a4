// The files of the repository, as git sees them: tracked, or new and not ignored.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../install.mjs'

const BINARY = /\.(png|jpg|jpeg|webp|ico|woff2?|xlsx|xls|pdf|gz)$/

/** @returns {{ path: string, text: string }[]} */
export function filesOf(...folders) {
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...folders]
  return execFileSync('git', words, { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path && !BINARY.test(path) && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

export const isTest = (path) => /\.(test|spec)\.(ts|tsx|mjs)$/.test(path)

/** Every place where a line matches: `path:line: said`. */
export const placesOf = (files, pattern, said) =>
  files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}: ${said}: ${line.trim().slice(0, 120)}`] : [])),
  )
