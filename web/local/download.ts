// A file asked for with a body, kept by the browser when it has come as a whole; it can be broken off.
import { apiUrl, refused } from './api.ts'

export async function download(path: string, body: object, fileName: string, signal: AbortSignal): Promise<void> {
  const url = apiUrl(path)
  const response = await fetch(url, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'x-klang': '1', 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  })
  if (!response.ok) throw await refused(response, url)
  keep(await response.blob(), fileName)
}

function keep(file: Blob, fileName: string) {
  const address = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** A ZIP file that is made while it comes: told after each of its parts how many have begun, of how many. */
export async function downloadZip(
  url: string,
  fileName: string,
  { signal, onPart }: { signal: AbortSignal; onPart: (begun: number, of: number) => void },
): Promise<void> {
  const response = await fetch(url, { credentials: 'same-origin', signal })
  if (!response.ok || !response.body) throw await refused(response, url)
  const of = Number(response.headers.get('x-documents'))
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let begun = 0
  let last = new Uint8Array()
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) break
    pieces.push(value)
    begun += countParts(last, value)
    last = value.slice(-3)
    onPart(begun, of)
  }
  keep(new Blob(pieces, { type: 'application/zip' }), fileName)
}

/** Each part of a ZIP file begins with PK\3\4; it may lie across two pieces. */
function countParts(before: Uint8Array, piece: Uint8Array): number {
  const bytes = new Uint8Array(before.length + piece.length)
  bytes.set(before)
  bytes.set(piece, before.length)
  let count = 0
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1))
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === 3 && bytes[at + 3] === 4) count++
  return count
}
