import { problems } from '../../../../domain/shared/problems.ts'
import { zipped } from '../../../platform/zip-writer.ts'
import { isPlainText } from '../readers.ts'

export type FileInHand = { fileName: string; bytes: Buffer }

/** Several texts as one file, named for the first. Throws bundle-holds-others for what is no text. */
export async function packBundle(files: readonly FileInHand[]): Promise<FileInHand> {
  const [first] = files
  if (files.length === 1) return first!
  const strange = files.filter(({ bytes }) => !isPlainText(bytes))
  if (strange.length > 0) throw problems.bundleHoldsOthers({ names: strange.map(({ fileName }) => fileName) })
  const names = namedApart(files.map(({ fileName }) => fileName))
  const pieces: Buffer[] = []
  for await (const piece of zipped(files.map(({ bytes }, at) => ({ name: names[at]!, content: bytes }))))
    pieces.push(piece)
  return { fileName: first!.fileName, bytes: Buffer.concat(pieces) }
}

/** Two folders may each have a person.txt. */
function namedApart(names: readonly string[]): string[] {
  const used = new Map<string, number>()
  return names.map((name) => {
    const count = (used.get(name) ?? 0) + 1
    used.set(name, count)
    return count === 1 ? name : name.replace(/(\.[^.]*)?$/, ` (${count})$1`)
  })
}
