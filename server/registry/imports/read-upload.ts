import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { problems } from '../../../domain/shared/problems.ts'

const Fields = z.object({
  organizationId: z.uuid().optional(),
  fileDate: z.iso.date().optional(),
  replaces: z.uuid().optional(),
})
export type Upload = z.infer<typeof Fields> & { fileName: string; bytes: Buffer }

/** The file and the fields of an upload, in whatever order they come. Throws file-not-sent, too-large or invalid. */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  const typed: Record<string, unknown> = {}
  let file: { fileName: string; bytes: Buffer } | undefined
  for await (const part of request.parts()) {
    if (part.type === 'field') typed[part.fieldname] = part.value === '' ? undefined : part.value
    else file = { fileName: nameOf(part.filename), bytes: await wholeFile(request, part) }
  }
  const fields = Fields.safeParse(typed)
  if (!fields.success) throw problems.invalid({ where: fields.error.issues.map(({ path }) => `/${path.join('/')}`) })
  if (!file) throw problems.fileNotSent()
  return { ...fields.data, ...file }
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
