import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { newId } from '../../../domain/shared/ids.ts'
import { findInstallation } from '../../ground/installation/installation.queries.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Manifest } from '../../platform/backup/backup-parts.ts'
import { makeBackup } from '../../platform/backup/make-backup.ts'
import { inWork } from '../../platform/work.ts'
import { command, Refusal, required } from '../command.ts'
import { sayProgress } from '../file-progress.ts'

export const backup = command({
  name: 'backup',
  usage: 'FILE',
  summary: {
    th: 'สำรองทุกอย่าง (ฐานข้อมูลและไฟล์) ลงไฟล์เดียว ขณะระบบเปิดอยู่ก็ได้ กุญแจไม่อยู่ในไฟล์นี้ ดู klang keys export',
    en: 'writes everything (database and files) into one file, also beside a running server; keys are not in it: see klang keys export',
  },
  options: {},
  async run(centre, { positionals, folder }, out) {
    const path = resolve(folder, required(positionals[0], 'FILE'))
    if (existsSync(path)) throw new Refusal(`${path}: มีไฟล์นี้อยู่แล้ว ไม่เขียนทับ · is there already and is not overwritten`)
    const begun = Date.now()
    const { isDemo } = (await findInstallation(centre.db))!
    const manifest = await makeBackup(centre, path, isDemo, sayProgress(out))
    const { rows, tables } = totalsOf(manifest)
    await inWork(centre, 'operator', (work) =>
      recordReading(work, 'backup.make', newId(), [], { rows, tables, files: manifest.files.count }),
    )
    const seconds = ((Date.now() - begun) / 1000).toFixed(1)
    out.write(`${path}\n`)
    out.say(
      `สำรองแล้ว ${rows.toLocaleString('en-US')} แถว ${manifest.files.count} ไฟล์ · backed up ${tables} tables, ${rows.toLocaleString('en-US')} rows, ${manifest.files.count} files, ${((await stat(path)).size / 1e6).toFixed(1)} MB, ${seconds} s\n` +
        `ต้องใช้คู่กับกุญแจ ${centre.seal.fingerprint} · opens only with the keys ${centre.seal.fingerprint}`,
    )
    return undefined
  },
})

export const totalsOf = ({ tables }: Manifest) => ({
  tables: Object.keys(tables).length,
  rows: Object.values(tables).reduce((sum, { rows }) => sum + rows, 0),
})
