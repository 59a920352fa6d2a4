// TLS on a local network without anybody outside: this machine is its own authority, of which each phone is told once, by hand.
// Its certificate may then change (another address, another year) without anybody touching a phone again.
import { X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname, networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { type Certificate, makeAuthority, makeCertificate, type Names } from './certificates.ts'

const DAY_MS = 86_400_000

const kept = (folder: string, name: string, make: () => Certificate, serves: (one: Certificate) => boolean) => {
  const [certFile, keyFile] = [
    join(folder, `${name}.pem`),
    join(folder, `${name === 'cert' ? 'key' : `${name}-key`}.pem`),
  ]
  if (existsSync(certFile) && existsSync(keyFile)) {
    const found = { cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') }
    if (serves(found)) return found
  }
  const made = make()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(keyFile, made.key, { mode: 0o600 })
  writeFileSync(certFile, made.cert)
  return made
}

/** What phones are told to believe. Made once. */
export const ownAuthority = (folder: string): Certificate =>
  kept(folder, 'authority', () => makeAuthority(machineName()), isFresh)

/** The one in this folder, or a new one when there is none, it is nearly over, or this machine has other names now. */
export function selfSigned(folder: string, names = namesHere()): Certificate {
  const authority = ownAuthority(folder)
  const isOurs = ({ cert }: Certificate) =>
    new X509Certificate(cert).checkIssued(new X509Certificate(authority.cert)) &&
    new X509Certificate(cert).verify(new X509Certificate(authority.cert).publicKey)
  return kept(
    folder,
    'cert',
    () => makeCertificate(names, machineName(), authority),
    (one) => isFresh(one) && isOurs(one) && isFor(one, names),
  )
}

const machineName = () => hostname().toLowerCase()

/** Addresses by which others on the local network reach this machine. */
export const addressesHere = (): string[] =>
  Object.values(networkInterfaces()).flatMap((all) =>
    (all ?? []).filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address),
  )

const namesHere = (): Names => ({
  hosts: ['localhost', machineName()],
  addresses: [...new Set(['127.0.0.1', ...addressesHere()])],
})

const isFresh = ({ cert }: Certificate) => Date.parse(new X509Certificate(cert).validTo) - Date.now() > 30 * DAY_MS

function isFor({ cert }: Certificate, { hosts, addresses }: Names): boolean {
  const read = new X509Certificate(cert)
  return hosts.every((one) => read.checkHost(one)) && addresses.every((one) => read.checkIP(one))
}
