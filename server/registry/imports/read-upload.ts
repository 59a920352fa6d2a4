import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { problems } from '../../../domain/shared/problems.ts'
import { type FileInHand, packBundle } from './bundle/pack-bundle.ts'

const Fields = z.object({
  organizationId: z.uuid().optional(),
  fileDate: z.iso.date().optional(),
  replaces: z.uuid().optional(),
})
export type Upload = z.infer<typeof Fields> & { fileName: string; bytes: Buffer }

/** Of one list: the files of the 43. */
const MOST_FILES = 50

/**
 * The file and the fields of an upload, in whatever order they come. Several files are texts that belong together, and are
 * named for the first. Throws file-not-sent, too-large, bundle-holds-others or invalid.
 */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  const typed: Record<string, unknown> = {}
  const files: FileInHand[] = []
  for await (const part of request.parts({ limits: { files: MOST_FILES } })) {
    if (part.type === 'field') typed[part.fieldname] = part.value === '' ? undefined : part.value
    else files.push({ fileName: nameOf(part.filename), bytes: await wholeFile(request, part) })
    refuseTooMuch(request, files)
  }
  const fields = Fields.safeParse(typed)
  if (!fields.success) throw problems.invalid({ where: fields.error.issues.map(({ path }) => `/${path.join('/')}`) })
  if (files.length === 0) throw problems.fileNotSent()
  return { ...fields.data, ...(await packBundle(files)) }
}

function refuseTooMuch({ centre }: FastifyRequest, files: readonly FileInHand[]): void {
  const megabytes = centre.config.maxUploadMegabytes
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > megabytes * 2 ** 20)
    throw problems.tooLarge({ megabytes })
}

async function wholeFile({ centre }: FastifyRequest, part: { toBuffer(): Promise<Buffer> }): Promise<Buffer> {
  try {
    return await part.toBuffer()
  } catch (error) {
    if ((error as { code?: string }).code !== 'FST_REQ_FILE_TOO_LARGE') throw error
    throw problems.tooLarge({ megabytes: centre.config.maxUploadMegabytes })
  }
}

/** Browsers send the name in UTF-8; where a parser took it for Latin letters, it is read once more. */
function nameOf(sent = ''): string {
  const isBytes = [...sent].every((letter) => letter.charCodeAt(0) < 256)
  const name = isBytes ? Buffer.from(sent, 'latin1').toString('utf8') : sent
  return (name.includes('\ufffd') ? sent : name).slice(0, 200) || 'file.xlsx'
}
