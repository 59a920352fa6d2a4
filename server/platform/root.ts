import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The folder of the project, whether this runs from the sources or from dist. */
function findRoot(): URL {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(`${folder}/database/migrations`)) {
    if (dirname(folder) === folder) throw new Error('the folder database/migrations was not found')
    folder = dirname(folder)
  }
  return pathToFileURL(`${folder}/`)
}

export const root = findRoot()
