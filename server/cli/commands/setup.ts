// A real installation: its first organisation and its first administrator, whose password only she knows.
import { readFileSync } from 'node:fs'
import { UserName } from '../../../domain/ground/accounts/account.ts'
import { NewOrganization } from '../../../domain/ground/organizations/organization.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { addAccount, giveGrant } from '../../ground/accounts/account-writes.queries.ts'
import { checkedHash } from '../../ground/accounts/open-account.ts'
import { seedAreas } from '../../ground/areas/seed-areas.queries.ts'
import { beginInstallation, findInstallation } from '../../ground/installation/installation.queries.ts'
import { addOrganization } from '../../ground/organizations/organizations.queries.ts'
import type { Centre } from '../../platform/centre.ts'
import type { Config } from '../../platform/config.ts'
import { openCentre } from '../../platform/open-centre.ts'
import { root } from '../../platform/root.ts'
import { inWork } from '../../platform/work.ts'
import { ask, askPassword } from '../asking.ts'
import { commandAlone, mayBeInstalled, UsageError } from '../command.ts'
import { alreadyInstalled } from '../installed.ts'
import { chooseDomain, chooseLan } from '../serving/chosen-doors.ts'

type First = { organization: NewOrganization; userName: string; name: string; passwordHash: string }
type Doors = { lan?: boolean; domain?: string }
const DOMAIN_QUESTION =
  'ชื่อโดเมนที่ชี้มาเครื่องนี้ (เว้นว่าง = ใช้ในวง LAN/Wi-Fi ของสำนักงาน) · a domain that leads here (empty: the office network only): '
type Values = { organization?: string; user?: string; name?: string; 'password-stdin'?: boolean }

export const setup = commandAlone({
  name: 'setup',
  usage: '[--organization CODE NAME] [--user USER] [--name NAME] [--password-stdin] [--lan | --domain NAME]',
  summary: {
    th: 'ติดตั้งระบบจริง: หน่วยงานแรก และผู้ดูแลเครือข่ายคนแรก (ไม่มีรหัสผ่านตั้งต้น)',
    en: 'a real installation: the first organisation and the first network administrator (no default password)',
  },
  options: {
    organization: { type: 'string' },
    user: { type: 'string' },
    name: { type: 'string' },
    'password-stdin': { type: 'boolean' },
    lan: { type: 'boolean' },
    domain: { type: 'string' },
  },
  async runAlone(config, { positionals, values }, out) {
    const askAll = () => askFirst(values as Values, positionals.join(' '))
    const asked = mayBeInstalled(config) ? undefined : await askAll()
    const centre = await openCentre(config)
    try {
      const installation = await findInstallation(centre.db)
      if (installation) throw alreadyInstalled(installation)
      const first = asked ?? (await askAll())
      await install(centre, first)
      const next = await chooseDoors(config, values as Doors)
      out.write(`${first.organization.code}  ${first.organization.nameTh}\n${first.userName}\n\n${next}`)
    } finally {
      await centre.close()
    }
    return undefined
  },
})

/** Phones need https: their own certificate on a local network, or a domain. */
async function chooseDoors(config: Config, { lan, domain }: Doors): Promise<string> {
  const named = domain ?? (lan || !process.stdin.isTTY ? undefined : await ask(DOMAIN_QUESTION, '--domain'))
  if (named && !/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(named)) throw new UsageError('--domain klang.example.go.th', setup)
  if (named) return chooseDomain(config, named, readFileSync(new URL('deploy/Caddyfile', root), 'utf8'))
  if (lan || process.stdin.isTTY) return chooseLan(config)
  return 'bin/klang serve\nโทรศัพท์ต้องใช้ https: --lan หรือ --domain · phones need https: --lan or --domain\n'
}

async function askFirst(values: Values, organizationName: string): Promise<First> {
  const organization = NewOrganization.safeParse({
    id: newId(),
    code:
      values.organization ||
      (await ask('รหัสหน่วยงาน เช่น PAO90 · code of the organisation: ', '--organization CODE NAME')),
    nameTh: organizationName || (await ask('ชื่อหน่วยงาน · name of the organisation: ', '--organization CODE NAME')),
  })
  if (!organization.success) throw new UsageError('--organization CODE NAME', setup)
  const userName = UserName.safeParse(values.user || (await ask('ชื่อผู้ใช้ (a-z 0-9) · user name: ', '--user')))
  if (!userName.success) throw new UsageError('--user: a-z 0-9 . _ @ -', setup)
  const name = values.name || (await ask('ชื่อ-สกุลผู้ดูแล · name of the administrator: ', '--name'))
  const passwordHash = await checkedHash(await askPassword(values))
  return { organization: organization.data, userName: userName.data, name, passwordHash }
}

/** Wholly, or not at all. */
const install = (centre: Centre, { organization, userName, name, passwordHash }: First) =>
  centre.db.transaction().execute(async (db) => {
    await seedAreas(db)
    await beginInstallation(centre, db, false)
    await inWork({ ...centre, db }, 'operator', async (work) => {
      await addOrganization(work, organization)
      const { id } = await addAccount(work, {
        id: newId(),
        userName,
        name,
        organizationId: organization.id,
        passwordHash,
      })
      await giveGrant(work, id, { id: newId(), role: 'network-admin', scope: { kind: 'everywhere' } })
    })
  })
