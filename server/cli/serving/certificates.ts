// Certificates of this machine's own, written out in DER by hand (RFC 5280), because Node signs but does not make them.
import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { bits, integer, object, octets, sequence, setOf, tagged, text, time, yes } from './der.ts'

export type Certificate = { cert: string; key: string }
export type Names = { hosts: string[]; addresses: string[] }

const DAY_MS = 86_400_000
/** Browsers believe no longer ones. */
const DAYS = 397
/** Each phone is told of it by hand, so it lasts. */
const AUTHORITY_DAYS = 10 * 365

const COMMON_NAME = object('550403')
const ECDSA_WITH_SHA256 = sequence(object('2a8648ce3d040302'))
const BASIC_CONSTRAINTS = object('551d13')
const KEY_USAGE = object('551d0f')
const EXTENDED_USAGE = object('551d25')
const FOR_SERVERS = octets(sequence(object('2b06010505070301')))
const ALSO_NAMED = object('551d11')
/** Signs certificates and nothing else. */
const SIGNS_CERTIFICATES = octets(tagged(0x03, Buffer.from([2, 0x04])))
/** Signs messages (TLS). */
const SIGNS_MESSAGES = octets(tagged(0x03, Buffer.from([7, 0x80])))

const nameOf = (words: string) => sequence(setOf(sequence(COMMON_NAME, text(words))))
const authorityName = (machine: string) => `Klang ${machine}`

type Writing = {
  subject: Buffer
  issuer: Buffer
  publicKey: KeyObject
  signedBy: KeyObject
  days: number
  extensions: Buffer[]
}

/** Authority that stands behind the certificates of this machine; `machine` is how phones show it in their list. */
export function makeAuthority(machine: string): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const name = nameOf(authorityName(machine))
  const cert = write({
    subject: name,
    issuer: name,
    publicKey,
    signedBy: privateKey,
    days: AUTHORITY_DAYS,
    extensions: [sequence(BASIC_CONSTRAINTS, yes, octets(sequence(yes))), sequence(KEY_USAGE, yes, SIGNS_CERTIFICATES)],
  })
  return { cert, key: pemOf(privateKey) }
}

/** Followed by the authority's, so that a device which was told of the authority finds its way up. */
export function makeCertificate({ hosts, addresses }: Names, machine: string, authority: Certificate): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const named = sequence(
    ...hosts.map((host) => tagged(0x82, Buffer.from(host))),
    ...addresses.map((address) => tagged(0x87, Buffer.from(address.split('.').map(Number)))),
  )
  const cert = write({
    subject: nameOf(machine),
    issuer: nameOf(authorityName(machine)),
    publicKey,
    signedBy: createPrivateKey(authority.key),
    days: DAYS,
    extensions: [
      sequence(BASIC_CONSTRAINTS, yes, octets(sequence())),
      sequence(KEY_USAGE, yes, SIGNS_MESSAGES),
      sequence(EXTENDED_USAGE, FOR_SERVERS),
      sequence(ALSO_NAMED, octets(named)),
    ],
  })
  return { cert: cert + authority.cert, key: pemOf(privateKey) }
}

const pemOf = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }) as string

function write({ subject, issuer, publicKey, signedBy, days, extensions }: Writing): string {
  const serial = randomBytes(16)
  serial[0]! &= 0x7f
  serial[0]! |= 0x40
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(serial),
    ECDSA_WITH_SHA256,
    issuer,
    sequence(time(new Date(Date.now() - DAY_MS)), time(new Date(Date.now() + (days - 1) * DAY_MS))),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(...extensions)),
  )
  const whole = sequence(body, ECDSA_WITH_SHA256, bits(sign('sha256', body, signedBy)))
  const lines = whole
    .toString('base64')
    .match(/.{1,64}/g)!
    .join('\n')
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`
}
