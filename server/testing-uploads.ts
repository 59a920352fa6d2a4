// Uploads as a browser sends them.

const BOUNDARY = 'klang-upload'

/** Payload and headers of one file with its fields. */
export function uploadOf(bytes: Buffer, fields: Record<string, string>, fileName = 'photo.jpg') {
  const typed = Object.entries(fields)
    .map(([name, value]) => `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('')
  const head = `${typed}--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\n\r\n`
  return {
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  }
}
