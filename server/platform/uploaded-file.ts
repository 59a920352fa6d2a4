// One file with its fields, read whole: for what is small enough to be looked at before it is kept.
import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { problems } from '../../domain/shared/problems.ts'

export type UploadedFile<Fields> = { fields: Fields; name: string; bytes: Buffer }

/** Throws file-not-sent, too-large or invalid. */
export async function readUploadedFile<Schema extends z.ZodType>(
  request: FastifyRequest,
  schema: Schema,
  megabytes: number,
): Promise<UploadedFile<z.infer<Schema>>> {
  const typed: Record<string, unknown> = {}
  let file: { name: string; bytes: Buffer } | undefined
  for await (const part of request.parts({ limits: { fileSize: megabytes * 2 ** 20, files: 1 } })) {
    if (part.type === 'field') typed[part.fieldname] = part.value === '' ? undefined : part.value
    else file = { name: nameOf(part.filename), bytes: await wholeOf(part, megabytes) }
  }
  const fields = schema.safeParse(typed)
  if (!fields.success) throw problems.invalid({ where: fields.error.issues.map(({ path }) => `/${path.join('/')}`) })
  if (!file || file.bytes.length === 0) throw problems.fileNotSent()
  return { fields: fields.data, ...file }
}

async function wholeOf(part: { toBuffer(): Promise<Buffer> }, megabytes: number): Promise<Buffer> {
  try {
    return await part.toBuffer()
  } catch (error) {
    if ((error as { code?: string }).code !== 'FST_REQ_FILE_TOO_LARGE') throw error
    throw problems.tooLarge({ megabytes })
  }
}

/** Browsers send the name in UTF-8; where a parser took it for Latin letters, it is read once more. No folders, no controls. */
function nameOf(sent = ''): string {
  const isBytes = [...sent].every((letter) => letter.charCodeAt(0) < 256)
  const read = isBytes ? Buffer.from(sent, 'latin1').toString('utf8') : sent
  const name = (read.includes('\ufffd') ? sent : read).split(/[\\/]/).at(-1) ?? ''
  return name.replace(/\p{Cc}/gu, '').slice(0, 200) || 'file'
}
