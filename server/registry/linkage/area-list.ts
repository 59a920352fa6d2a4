// The names of places without a database: from the list that every installation is filled with.
import { readFile } from 'node:fs/promises'
import { AreaNames } from '../../../domain/registry/imports/area-names.ts'
import { root } from '../../platform/root.ts'

export async function readAreaNames(): Promise<AreaNames> {
  const lines = (await readFile(new URL('database/areas.tsv', root), 'utf8')).trim().split(/\r?\n/).slice(1)
  return new AreaNames(
    lines.map((line) => {
      const [code = '', , nameTh = ''] = line.split('\t')
      return { code, nameTh }
    }),
  )
}
