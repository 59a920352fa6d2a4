import { existsSync } from 'node:fs'
import { type KeyRing, readKeyRing, writeKeyRing } from '../../platform/key-ring.ts'
import { newPushKeys } from '../../platform/push-keys.ts'
import { commandAlone, Refusal, UsageError } from '../command.ts'

const ringAt = (keysFile: string): KeyRing => {
  if (existsSync(keysFile)) return readKeyRing(keysFile)
  throw new Refusal(`${keysFile}: ไม่มีไฟล์กุญแจ · there are no keys here`)
}

/** A running server sees it within moments, as it does a change of keys. */
export const pushOn = commandAlone({
  name: 'push on',
  usage: '--contact mailto:NAME@OFFICE',
  summary: {
    th: 'ให้เบราว์เซอร์แจ้งเตือนเรื่องด่วนได้ (ต้องออกอินเทอร์เน็ตได้ ข้อความไม่มีชื่อใคร) ผู้ให้บริการติดต่อกลับที่ --contact',
    en: 'lets browsers be told of urgent cases (needs the internet; no message names anybody); services write to --contact',
  },
  options: { contact: { type: 'string' } },
  async runAlone({ keysFile }, { values: { contact } }, out) {
    if (!/^(mailto:.+@.+|https:\/\/.+)$/.test(contact ?? '')) throw new UsageError('--contact mailto:…', pushOn)
    const ring = ringAt(keysFile)
    // The pair stays: with another one, whoever asked to be told would have to ask anew.
    writeKeyRing(keysFile, { ...ring, push: { ...(ring.push ?? newPushKeys(contact!)), contact: contact! } })
    out.write('เปิดการแจ้งเตือนแล้ว ใครอยากได้ เปิดเองในหน้าบัญชีของฉัน · Push is on: each turns it on for herself.\n')
    return undefined
  },
})

export const pushOff = commandAlone({
  name: 'push off',
  usage: '',
  summary: { th: 'เลิกแจ้งเตือนทางเบราว์เซอร์', en: 'tells browsers nothing any more' },
  options: {},
  async runAlone({ keysFile }, _given, out) {
    const { push: _gone, ...ring } = ringAt(keysFile)
    writeKeyRing(keysFile, ring)
    out.write('ปิดการแจ้งเตือนแล้ว · Push is off.\n')
    return undefined
  },
})
