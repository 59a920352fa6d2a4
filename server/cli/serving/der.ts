// The few shapes of DER (X.690) that a certificate is written in.

export const tagged = (tag: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const size = body.length < 128 ? Buffer.from([body.length]) : longSize(body.length)
  return Buffer.concat([Buffer.from([tag]), size, body])
}
const longSize = (length: number) => {
  const bytes = Buffer.from(length.toString(16).padStart(length > 0xff ? 4 : 2, '0'), 'hex')
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes])
}
export const sequence = (...parts: Buffer[]) => tagged(0x30, ...parts)
export const setOf = (...parts: Buffer[]) => tagged(0x31, ...parts)
export const integer = (bytes: Buffer) => tagged(0x02, bytes)
export const bits = (bytes: Buffer) => tagged(0x03, Buffer.from([0]), bytes)
export const octets = (bytes: Buffer) => tagged(0x04, bytes)
export const text = (words: string) => tagged(0x0c, Buffer.from(words))
export const yes = tagged(0x01, Buffer.from([0xff]))
export const object = (hex: string) => tagged(0x06, Buffer.from(hex, 'hex'))
export const time = (at: Date) => tagged(0x17, Buffer.from(`${at.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`))
