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
