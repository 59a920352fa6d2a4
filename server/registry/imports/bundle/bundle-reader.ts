// A zip of texts that belong together, as health centres send theirs: each is a sheet, named by its own file. A zip that
// holds one file only is that file, whatever it is.
import { basename } from 'node:path'
import { problems } from '../../../../domain/shared/problems.ts'
import type { Reader, SheetInHand } from '../reader.ts'
import { damageAsProblem } from '../reading/damage.ts'
import { textReader, textSheet } from '../text/text-reader.ts'
import { isZip, openWholeZip } from '../xlsx/whole-zip.ts'
import { readPart, type Zip } from '../xlsx/zip.ts'

/** What a system leaves in a folder for itself. */
const LEFT_BY_SYSTEMS = /(?:^|\/)(?:__MACOSX\/|\.|thumbs\.db$|desktop\.ini$)/i
const MOST_MEMBERS = 100
/** Unfolded, all of them together. */
const MOST_BYTES = 256 * 1024 ** 2

/** `others` are the readers that know what may lie in a zip by itself. */
export const bundleReader = (others: readonly Reader[]): Reader => ({
  name: 'bundle',
  recognises: isZip,
  savedAt: async () => undefined,
  read: (bytes, fileName) => damageAsProblem(() => sheetsOf(openWholeZip(bytes), fileName, others)),
})

async function sheetsOf(zip: Zip, fileName: string, others: readonly Reader[]): Promise<SheetInHand[]> {
  const names = [...zip.entries.keys()].filter((name) => !name.endsWith('/') && !LEFT_BY_SYSTEMS.test(name))
  if (names.length === 0) throw problems.fileNotAWorkbook()
  refuseTooMuch(zip, names)
  const [only] = names
  const readers = names.map((name) => readerOfMember(contentOf(zip, name), name, others))
  if (names.length === 1 && readers[0]) return readers[0].read(contentOf(zip, only!), basename(only!))
  const strange = names.filter((_, at) => readers[at] !== textReader)
  if (strange.length > 0) throw problems.bundleHoldsOthers({ names: strange.map((name) => basename(name)) })
  return names.map((name) => {
    const own = basename(name)
    // The file that the whole is named for has no name beside it: its rows are that file's rows.
    return { ...textSheet(own, () => contentOf(zip, name)), name: own === fileName ? '' : own }
  })
}

function refuseTooMuch({ entries }: Zip, names: readonly string[]): void {
  const members = names.map((name) => entries.get(name)!)
  if (members.some(({ isLocked }) => isLocked)) throw problems.fileEncrypted()
  const size = members.reduce((sum, entry) => sum + entry.size, 0)
  if (members.length > MOST_MEMBERS || size > MOST_BYTES) throw problems.fileUnfoldsTooFar()
}

/** A member may not unfold beyond the size that it says, so that the sum of what they say holds. */
const contentOf = (zip: Zip, name: string) => readPart(zip, name, Math.max(1, zip.entries.get(name)!.size))

const readerOfMember = (bytes: Buffer, name: string, others: readonly Reader[]) =>
  bytes.length === 0 ? textReader : others.find((reader) => reader.recognises(bytes, name))
