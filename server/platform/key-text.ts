// The keys as a short text behind a passphrase, to be printed and locked away: whoever loses them loses the numbers.
import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto'
import { fingerprintOf, KeyRing } from './key-ring.ts'

const BEGIN = '-----BEGIN KLANG KEYS-----'
const END = '-----END KLANG KEYS-----'
const [SALT, IV, TAG] = [16, 12, 16]
/** About half a second and 128 MB for each guess (OWASP, 2024). */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 2 ** 20 }

/** The passphrase is another, or the text was changed or copied wrongly: it cannot be told which. */
export class NotTheseKeys extends Error {}

const keyOf = (passphrase: string, salt: Buffer) => scryptSync(passphrase.normalize('NFC'), salt, 32, COST)

export function closedInText(ring: KeyRing, passphrase: string): string {
  const head = `fingerprint: ${fingerprintOf(ring.index)}`
  const [salt, iv] = [randomBytes(SALT), randomBytes(IV)]
  const cipher = createCipheriv('aes-256-gcm', keyOf(passphrase, salt), iv).setAAD(Buffer.from(head))
  const body = Buffer.concat([cipher.update(JSON.stringify(ring)), cipher.final()])
  const lines = Buffer.concat([salt, iv, cipher.getAuthTag(), body])
    .toString('base64')
    .match(/.{1,64}/g)!
  return `${[BEGIN, head, '', ...lines, END].join('\n')}\n`
}

/** Typed off paper it may have other line ends and spaces. Throws NotTheseKeys. */
export function openedFromText(text: string, passphrase: string): KeyRing {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const [begin, end] = [lines.indexOf(BEGIN), lines.indexOf(END)]
  const head = lines[begin + 1] ?? ''
  if (begin < 0 || end < begin || !head.startsWith('fingerprint: ')) throw new NotTheseKeys()
  const sealed = Buffer.from(lines.slice(begin + 2, end).join(''), 'base64')
  const [iv, tag] = [sealed.subarray(SALT, SALT + IV), sealed.subarray(SALT + IV, SALT + IV + TAG)]
  if (sealed.length <= SALT + IV + TAG) throw new NotTheseKeys()
  const decipher = createDecipheriv('aes-256-gcm', keyOf(passphrase, sealed.subarray(0, SALT)), iv)
  decipher.setAAD(Buffer.from(head)).setAuthTag(tag)
  try {
    const opened = Buffer.concat([decipher.update(sealed.subarray(SALT + IV + TAG)), decipher.final()])
    return KeyRing.parse(JSON.parse(opened.toString()))
  } catch (error) {
    throw new NotTheseKeys('', { cause: error })
  }
}
