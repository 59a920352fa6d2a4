import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { newId } from '../../../domain/shared/ids.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Config } from '../../platform/config.ts'
import { fingerprintsOf, type KeyRing, readKeyRing, rotated, writeKeyRing } from '../../platform/key-ring.ts'
import { closedInText, NotTheseKeys, openedFromText } from '../../platform/key-text.ts'
import { resealAll, takeUpRotation } from '../../platform/resealing/reseal.ts'
import { findDatabaseFingerprint, findLastRotation, findRotation } from '../../platform/resealing/rotation.queries.ts'
import { inWork } from '../../platform/work.ts'
import { askPassphrase, askPassword } from '../asking.ts'
import { command, commandAlone, type Out, Refusal, required } from '../command.ts'

const LEAST = 10
const stdin = { 'password-stdin': { type: 'boolean' } } as const

export const keysExport = commandAlone({
  name: 'keys export',
  usage: 'FILE [--password-stdin]',
  summary: {
    th: 'เขียนกุญแจเป็นข้อความสั้น ๆ ที่พิมพ์เก็บได้ เปิดได้ด้วยวลีผ่านเท่านั้น เก็บแยกจากไฟล์สำรอง',
    en: 'writes the keys as a short text to print, that only a passphrase opens; keep it apart from the backups',
  },
  options: stdin,
  async runAlone(config, { positionals, values, folder }, out) {
    const path = resolve(folder, required(positionals[0], 'FILE'))
    const ring = ringOf(config)
    if (existsSync(path)) throw new Refusal(`${path}: มีไฟล์นี้อยู่แล้ว ไม่เขียนทับ · is there already and is not overwritten`)
    const passphrase = await askPassword(values)
    if (passphrase.length < LEAST) throw problems.passwordTooShort({ least: LEAST })
    writeFileSync(path, closedInText(ring, passphrase), { mode: 0o600, flag: 'wx' })
    out.write(`${path}\n`)
    out.say(`กุญแจ · keys ${fingerprintsOf(ring).join(', ')}`)
    return undefined
  },
})

function ringOf({ keysFile }: Config): KeyRing {
  if (existsSync(keysFile)) return readKeyRing(keysFile)
  throw new Refusal(`${keysFile}: ไม่มีไฟล์กุญแจ · there are no keys here`)
}

export const keysImport = commandAlone({
  name: 'keys import',
  usage: 'FILE [--replace] [--password-stdin]',
  summary: {
    th: 'นำกุญแจจากข้อความของ keys export เข้าเครื่องนี้ (--replace: ย้ายชุดที่มีอยู่ไปเก็บข้าง ๆ)',
    en: 'brings the keys of such a text to this machine (--replace: those that are here are put aside)',
  },
  options: { ...stdin, replace: { type: 'boolean' } },
  async runAlone(config, { positionals, values, folder }, out) {
    const path = resolve(folder, required(positionals[0], 'FILE'))
    if (!existsSync(path)) throw new Refusal(`${path}: เปิดไม่ได้ · cannot be opened`)
    const ring = await opened(readFileSync(path, 'utf8'), await askPassphrase(values))
    bringIn(config.keysFile, ring, values.replace ?? false, out)
    out.write(`กุญแจ · keys ${fingerprintsOf(ring).join(', ')} → ${config.keysFile}\n`)
    return undefined
  },
})

async function opened(text: string, passphrase: string): Promise<KeyRing> {
  try {
    return openedFromText(text, passphrase)
  } catch (error) {
    if (!(error instanceof NotTheseKeys)) throw error
    throw new Refusal(
      'เปิดไม่ได้: วลีผ่านไม่ถูก หรือข้อความคัดลอกมาผิด ยังไม่มีอะไรเปลี่ยน · It does not open: another passphrase, or the text was copied wrongly. Nothing was changed.',
    )
  }
}

/** Keys that are here are never lost by this: what would be, is put aside or refused. */
function bringIn(keysFile: string, ring: KeyRing, replace: boolean, out: Out): void {
  if (existsSync(keysFile)) {
    const here = readKeyRing(keysFile)
    const isMore = (a: KeyRing, b: KeyRing) => fingerprintsOf(b).every((one) => fingerprintsOf(a).includes(one))
    if (isMore(here, ring)) {
      out.say('กุญแจชุดนี้มีอยู่แล้ว · These keys are here already.')
      return
    }
    if (!isMore(ring, here)) {
      if (!replace)
        throw new Refusal(
          `${keysFile} มีกุญแจชุดอื่น (${fingerprintsOf(here).join(', ')}) ยังไม่มีอะไรเปลี่ยน ถ้าต้องการใช้ชุดใหม่แทน เติม --replace\n` +
            `${keysFile} holds other keys. Nothing was changed; to use the new ones instead say --replace.`,
        )
      const aside = `${keysFile}.before-${Date.now()}`
      renameSync(keysFile, aside)
      out.say(`ชุดเดิมย้ายไปที่ · the others are now in ${aside}`)
    }
  }
  writeKeyRing(keysFile, ring)
}

export const keysRotate = command({
  name: 'keys rotate',
  usage: '[--wait]',
  summary: {
    th: 'เปลี่ยนกุญแจ ของเดิมถูกปิดผนึกใหม่ทีละส่วนขณะทุกคนทำงานต่อ (--wait: ทำจนเสร็จที่นี่)',
    en: 'makes new keys; what is there is sealed anew part by part while everyone goes on (--wait: here, until it is done)',
  },
  options: { wait: { type: 'boolean' } },
  async run(centre, { values }, out) {
    if (await findRotation(centre.db)) throw problems.keyRotationRuns()
    const ring = rotated(readKeyRing(centre.config.keysFile))
    writeKeyRing(centre.config.keysFile, ring)
    centre.seal.reload()
    await takeUpRotation(centre)
    await inWork(centre, 'operator', (work) =>
      recordReading(work, 'keys.rotate', newId(), [], { fingerprint: centre.seal.fingerprint }),
    )
    out.write(`กุญแจใหม่ · new keys ${centre.seal.fingerprint}\n`)
    out.say('เก็บกุญแจชุดใหม่เดี๋ยวนี้ด้วย klang keys export · Lock the new keys away now: klang keys export')
    if (values.wait) await resealAll(centre, async () => out.say(await statusOf(centre)))
    out.say(await statusOf(centre))
    return undefined
  },
})

export const keysStatus = command({
  name: 'keys status',
  usage: '',
  summary: {
    th: 'กุญแจที่ใช้อยู่ และความคืบหน้าของการเปลี่ยนกุญแจ',
    en: 'which keys are in use, and how far a change of keys is',
  },
  options: {},
  async run(centre, _given, out) {
    const ring = readKeyRing(centre.config.keysFile)
    out.write(`ไฟล์กุญแจ · keys file     ${centre.config.keysFile}\n`)
    out.write(`กุญแจในไฟล์ · keys in it   ${fingerprintsOf(ring).join(', ')}\n`)
    out.write(`ฐานข้อมูลใช้ · database    ${await findDatabaseFingerprint(centre.db)}\n`)
    out.write(`${await statusOf(centre)}\n`)
    return undefined
  },
})

async function statusOf({ db }: Parameters<typeof takeUpRotation>[0]): Promise<string> {
  const last = await findLastRotation(db)
  if (!last) return 'ยังไม่เคยเปลี่ยนกุญแจ · the keys were never changed'
  const rows = last.done.toLocaleString('en-US')
  if (last.endedAt) return `เปลี่ยนกุญแจเสร็จแล้ว · changed: ${last.endedAt.toISOString()} (${rows} rows)`
  return `กำลังเปลี่ยนกุญแจ · changing: pass ${last.pass}, ${last.tableName ?? '…'}, ${rows} rows`
}
