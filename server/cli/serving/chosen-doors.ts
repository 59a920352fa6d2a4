// How this centre is reached, as it was chosen at its setup: kept in the data folder, so that `klang serve` needs no options.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Config } from '../../platform/config.ts'
import { addressesHere, ownAuthority } from './self-signed.ts'
import { ownTls } from './tls.ts'

const ChosenDoors = z.object({ https: z.literal('lan'), port: z.number().int(), redirectFrom: z.number().int() })
type ChosenDoors = z.infer<typeof ChosenDoors>

const LAN: ChosenDoors = { https: 'lan', port: 8443, redirectFrom: 8080 }
const fileIn = (folder: string) => join(folder, 'doors.json')

/** https on the local network from the next start on. Answers what is said to whoever set it up. */
export function chooseLan({ folder }: Pick<Config, 'folder'>): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(fileIn(folder), `${JSON.stringify(LAN, null, 2)}\n`)
  ownAuthority(join(folder, 'tls'))
  const address = addressesHere()[0] ?? 'localhost'
  return [
    '1. bin/klang serve',
    `2. คอมพิวเตอร์ · computers:  https://${address}:${LAN.port}`,
    `3. โทรศัพท์ · phones:  http://${address}:${LAN.redirectFrom}/phones`,
    '   (พิมพ์หน้านี้ติดไว้ มี QR และขั้นตอนติดตั้งใบรับรอง · print it: QR codes and the steps to believe this machine)',
    '4. ตั้งให้เครื่องนี้ใช้เลข IP เดิมเสมอที่เราเตอร์ · Let the router give this machine the same address always.',
    '',
  ].join('\n')
}

/** A ready Caddyfile for this domain. Answers what is said to whoever set it up. */
export function chooseDomain(
  { folder, port }: Pick<Config, 'folder' | 'port'>,
  domain: string,
  pattern: string,
): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'Caddyfile')
  writeFileSync(
    file,
    pattern.replaceAll('klang.example.go.th', domain).replaceAll('127.0.0.1:8080', `127.0.0.1:${port}`),
  )
  return [
    `1. sudo cp ${file} /etc/caddy/Caddyfile && sudo systemctl reload caddy`,
    `   (ชื่อ ${domain} ต้องชี้มาที่เครื่องนี้ และเปิดพอร์ต 80, 443 · the name must lead here, ports 80 and 443 open)`,
    `2. KLANG_URL=https://${domain} bin/klang serve`,
    `3. โทรศัพท์และคอมพิวเตอร์ · phones and computers:  https://${domain}`,
    '',
  ].join('\n')
}

/** What was chosen, unless the environment or an option says otherwise. */
export function chosenDoors(config: Config) {
  const file = fileIn(config.folder)
  if (!existsSync(file)) return undefined
  const chosen = ChosenDoors.parse(JSON.parse(readFileSync(file, 'utf8')))
  const isUntold = config.port === 8080 && config.host === '127.0.0.1'
  const at = isUntold ? { ...config, port: chosen.port, host: '0.0.0.0' } : config
  return { config: at, doors: { ...ownTls(at), redirectFrom: isUntold ? chosen.redirectFrom : undefined } }
}
