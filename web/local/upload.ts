// A file on its way, with how much of it is gone, and a way to stop it.
import { ApiProblem, apiUrl } from './api.ts'

export type Upload<Answer> = { answer: Promise<Answer>; cancel: () => void }
type How = { headers?: Record<string, string>; onProgress?: (share: number) => void }

/** The answer throws an AbortError when it was cancelled, else an ApiProblem. */
export function upload<Answer>(path: string, form: FormData, { headers = {}, onProgress }: How = {}): Upload<Answer> {
  const request = new XMLHttpRequest()
  const answer = new Promise<Answer>((done, failed) => {
    request.open('POST', apiUrl(path))
    request.responseType = 'text'
    const said = { accept: 'application/json', 'x-klang': '1', ...headers }
    for (const [name, value] of Object.entries(said)) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0)
    request.onabort = () => failed(new DOMException('cancelled', 'AbortError'))
    request.onerror = () => failed(new ApiProblem(0, 'unreachable'))
    request.onload = () => {
      const told = readAnswer(request.responseText)
      if (request.status >= 200 && request.status < 300) done(told as Answer)
      else failed(new ApiProblem(request.status, told?.problem ?? 'unexpected', told?.details))
    }
    request.send(form)
  })
  return { answer, cancel: () => request.abort() }
}

function readAnswer(text: string): { problem?: string; details?: unknown } | undefined {
  try {
    return JSON.parse(text) as { problem?: string; details?: unknown }
  } catch {
    return undefined // a page of a proxy on the way
  }
}

/** In small letters, as the centre compares it. */
export async function sha256Of(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
