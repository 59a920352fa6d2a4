// A certificate of this machine's own, for a trial on a local network: nobody vouches for it, so each device is asked once
// to believe it. Written out in DER by hand (RFC 5280), because Node signs but does not make certificates.
import { generateKeyPairSync, randomBytes, sign, X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname, networkInterfaces } from 'node:os'
import { join } from 'node:path'

export type Certificate = { cert: string; key: string }

/** Browsers believe no longer ones. */
const DAYS = 397
const DAY_MS = 86_400_000

/** The one in this folder, or a new one when there is none, it is nearly over, or this machine has other names now. */
export function selfSigned(folder: string): Certificate {
  const [certFile, keyFile] = [join(folder, 'cert.pem'), join(folder, 'key.pem')]
  const names = namesHere()
  if (existsSync(certFile) && existsSync(keyFile) && stillServes(readFileSync(certFile, 'utf8'), names))
    return { cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') }
  const made = makeCertificate(names)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(keyFile, made.key, { mode: 0o600 })
  writeFileSync(certFile, made.cert)
  return made
}

type Names = { hosts: string[]; addresses: string[] }

function namesHere(): Names {
  const addresses = Object.values(networkInterfaces()).flatMap((all) =>
    (all ?? []).filter(({ family }) => family === 'IPv4').map(({ address }) => address),
  )
  return { hosts: ['localhost', hostname().toLowerCase()], addresses: [...new Set(['127.0.0.1', ...addresses])] }
}

function stillServes(pem: string, { hosts, addresses }: Names): boolean {
  const cert = new X509Certificate(pem)
  const isFresh = Date.parse(cert.validTo) - Date.now() > 30 * DAY_MS
  return isFresh && hosts.every((one) => cert.checkHost(one)) && addresses.every((one) => cert.checkIP(one))
}

const tagged = (tag: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const size = body.length < 128 ? Buffer.from([body.length]) : longSize(body.length)
  return Buffer.concat([Buffer.from([tag]), size, body])
}
const longSize = (length: number) => {
  const bytes = Buffer.from(length.toString(16).padStart(length > 0xff ? 4 : 2, '0'), 'hex')
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes])
}
const sequence = (...parts: Buffer[]) => tagged(0x30, ...parts)
const setOf = (...parts: Buffer[]) => tagged(0x31, ...parts)
const integer = (bytes: Buffer) => tagged(0x02, bytes)
const bits = (bytes: Buffer) => tagged(0x03, Buffer.from([0]), bytes)
const octets = (bytes: Buffer) => tagged(0x04, bytes)
const text = (words: string) => tagged(0x0c, Buffer.from(words))
const yes = tagged(0x01, Buffer.from([0xff]))
const object = (hex: string) => tagged(0x06, Buffer.from(hex, 'hex'))
const time = (at: Date) => tagged(0x17, Buffer.from(`${at.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`))

const COMMON_NAME = object('550403')
const ECDSA_WITH_SHA256 = sequence(object('2a8648ce3d040302'))
const BASIC_CONSTRAINTS = object('551d13')
const KEY_USAGE = object('551d0f')
const ALSO_NAMED = object('551d11')
/** Signs messages (TLS) and certificates (itself). */
const USAGE = tagged(0x03, Buffer.from([2, 0x84]))

export function makeCertificate({ hosts, addresses }: Names): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const name = sequence(setOf(sequence(COMMON_NAME, text(`Klang ${hosts.at(-1)}`))))
  const serial = randomBytes(16)
  serial[0]! &= 0x7f
  serial[0]! |= 0x40
  const named = sequence(
    ...hosts.map((host) => tagged(0x82, Buffer.from(host))),
    ...addresses.map((address) => tagged(0x87, Buffer.from(address.split('.').map(Number)))),
  )
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(serial),
    ECDSA_WITH_SHA256,
    name,
    sequence(time(new Date(Date.now() - DAY_MS)), time(new Date(Date.now() + (DAYS - 1) * DAY_MS))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(
      0xa3,
      sequence(
        sequence(BASIC_CONSTRAINTS, yes, octets(sequence(yes))),
        sequence(KEY_USAGE, yes, octets(USAGE)),
        sequence(ALSO_NAMED, octets(named)),
      ),
    ),
  )
  const whole = sequence(body, ECDSA_WITH_SHA256, bits(sign('sha256', body, privateKey)))
  const lines = whole
    .toString('base64')
    .match(/.{1,64}/g)!
    .join('\n')
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
  }
}
