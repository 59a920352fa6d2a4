import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { newId } from '../../../domain/shared/ids.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { beginEpoch } from '../../ground/installation/installation.queries.ts'
import type { BackupHeader } from '../../platform/backup/backup-parts.ts'
import { learnFigures } from '../../platform/backup/emptying.queries.ts'
import { type Restored, refuseOtherKeys, restoreBackup, verifyBackup } from '../../platform/backup/restore-backup.ts'
import type { Config } from '../../platform/config.ts'
import { openFiles } from '../../platform/files.ts'
import { fingerprintsOf, readKeyRing } from '../../platform/key-ring.ts'
import { filesFolder, migrationsFolder, openAsItStands } from '../../platform/open-centre.ts'
import { openSeal } from '../../platform/seal.ts'
import { commandAlone, type Out, Refusal, required } from '../command.ts'
import { sayProgress } from '../file-progress.ts'
import { totalsOf } from './backup.ts'

export const restore = commandAlone({
  name: 'restore',
  usage: 'FILE [--verify] [--replace]',
  summary: {
    th: 'กู้คืนจากไฟล์สำรองลงฐานข้อมูลที่ว่าง ทั้งหมดหรือไม่เลย (--verify: อ่านตรวจอย่างเดียว, --replace: แทนที่ของที่มีอยู่)',
    en: 'puts a backup into an empty database, all or nothing (--verify: only reads and checks; --replace: in the place of what is there)',
  },
  options: { verify: { type: 'boolean' }, replace: { type: 'boolean' } },
  async runAlone(config, { positionals, values, folder }, out) {
    const path = resolve(folder, required(positionals[0], 'FILE'))
    if (!existsSync(path)) throw new Refusal(`${path}: เปิดไม่ได้ · cannot be opened`)
    const held = keysHeld(config)
    if (values.verify) return await verify(path, held, out)
    const { header, manifest } = await verifyBackup(path, () => undefined)
    refuseOtherKeys(header, held)
    out.say('ไฟล์สำรองถูกต้องครบถ้วน กำลังกู้คืน … · The backup is whole; restoring …')
    await restoreHere(path, config, held, values.replace ?? false, out)
    told({ header, manifest }, out, 'กู้คืนแล้วและตรวจตรงทุกตาราง · restored, and every table compared')
    return undefined
  },
})

const keysHeld = ({ keysFile }: Config) => {
  if (!existsSync(keysFile)) return { fingerprints: [], keyIds: [] }
  const ring = readKeyRing(keysFile)
  return { fingerprints: fingerprintsOf(ring), keyIds: Object.keys(ring.keys) }
}

async function verify(path: string, held: ReturnType<typeof keysHeld>, out: Out): Promise<number> {
  const restored = await verifyBackup(path, sayProgress(out))
  told(restored, out, 'ครบถ้วนและถูกต้อง · whole and right')
  refuseOtherKeys(restored.header, held)
  return 0
}

/** The restore is the first line of its new epoch; what waits to be sealed anew is taken up when the centre opens. */
async function restoreHere(
  path: string,
  config: Config,
  held: ReturnType<typeof keysHeld>,
  replace: boolean,
  out: Out,
) {
  if (held.fingerprints.length === 0) throw problems.backupKeysDiffer({ needed: '?', held: '–' })
  const { db, engine, close } = await openAsItStands(config)
  try {
    await restoreBackup(path, {
      db,
      engine,
      files: openFiles(filesFolder(config), openSeal(config.keysFile)),
      held,
      migrations: migrationsFolder,
      replace,
      progress: sayProgress(out),
      finish: (trx, { madeAt }, sha256) => beginEpoch(trx, { id: newId(), backupMadeAt: madeAt, backupSha256: sha256 }),
    })
    await learnFigures(db)
  } finally {
    await close()
  }
}

function told({ header, manifest }: { header: BackupHeader; manifest: Restored['manifest'] }, out: Out, words: string) {
  const { rows, tables } = totalsOf(manifest)
  out.write(
    `${words}\n` +
      `  สำรองเมื่อ · made at   ${header.madeAt} (${header.engine})\n` +
      `  รุ่นฐานข้อมูล · schema  ${header.migrations.at(-1)}\n` +
      `  ตาราง · tables         ${tables}\n` +
      `  แถว · rows             ${rows.toLocaleString('en-US')}\n` +
      `  ไฟล์ · files           ${manifest.files.count}\n` +
      `  กุญแจ · keys           ${header.keys.fingerprint}\n`,
  )
}
