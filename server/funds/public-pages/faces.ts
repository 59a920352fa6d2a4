// The looped Thai face for the public pages: served by this program, like everything else on them.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'

const FACES = ['thai-400', 'thai-600', 'latin-400', 'latin-600'] as const
export const PublicFace = z.enum(FACES)
type PublicFace = z.infer<typeof PublicFace>

const NAME = 'ibm-plex-sans-thai-looped'
const folder = dirname(createRequire(import.meta.url).resolve(`@fontsource/${NAME}/package.json`))
const read = new Map<PublicFace, Buffer>()

export function faceFile(face: PublicFace): Buffer {
  const bytes = read.get(face) ?? readFileSync(join(folder, 'files', `${NAME}-${face}-normal.woff2`))
  read.set(face, bytes)
  return bytes
}
