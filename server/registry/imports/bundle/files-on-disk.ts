// What stands on the command line, as one file to bring in: a file, several that belong together, or their folder.
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { problems } from '../../../../domain/shared/problems.ts'
import { type FileInHand, packBundle } from './pack-bundle.ts'

/** PERSON says who; these, of the same name else, say the rest (มาตรฐานข้อมูลสุขภาพ 43 แฟ้ม). */
const BESIDE_PERSON = ['home', 'address', 'disability', 'functional']
const PERSON = /(?<![a-z])person(?![a-z])/i
const OF_43 = /(?<![a-z])(?:person|home|address|disability|functional)(?![a-z])/i

export async function filesOnDisk(paths: readonly string[]): Promise<FileInHand> {
  const found = (await Promise.all(paths.map(filesAt))).flat()
  const all = found.length === 1 ? [...found, ...(await besidePerson(found[0]!))] : found
  const files: FileInHand[] = []
  for (const path of all) files.push({ fileName: basename(path), bytes: await readFile(path) })
  return packBundle(files)
}

/** Of a folder, the files of the 43 that we read, PERSON first. */
async function filesAt(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const names = (await readdir(path)).filter((name) => OF_43.test(name) && /\.(txt|csv)$/i.test(name)).sort()
  if (names.length === 0) throw problems.fileNotSent()
  return [...names.filter((name) => PERSON.test(name)), ...names.filter((name) => !PERSON.test(name))].map((name) =>
    join(path, name),
  )
}

async function besidePerson(path: string): Promise<string[]> {
  const name = basename(path)
  if (!PERSON.test(name) || !/\.(txt|csv)$/i.test(name)) return []
  const wanted = BESIDE_PERSON.map((other) => name.replace(PERSON, other).toLowerCase())
  const there = await readdir(dirname(path))
  return there
    .filter((other) => wanted.includes(other.toLowerCase()))
    .sort()
    .map((other) => join(dirname(path), other))
}
