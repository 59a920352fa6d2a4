import { loadDemo } from '../../demo/load-demo.ts'
import { findInstallation } from '../../ground/installation/installation.queries.ts'
import { DEMO_ACCOUNTS } from '../../ground/sign-in/demo-accounts.ts'
import type { Centre } from '../../platform/centre.ts'
import type { Config } from '../../platform/config.ts'
import { openCentre } from '../../platform/open-centre.ts'
import { commandAlone, mayBeInstalled, nothingInstalled, type Out, type RunInCentre, UsageError } from '../command.ts'
import { chosenDoors } from '../serving/chosen-doors.ts'
import { openDoors, type ServeDoors } from '../serving/open-doors.ts'
import { tlsOf } from '../serving/tls.ts'

export const serve = commandAlone({
  name: 'serve',
  usage: '[--demo] [--tls CERT KEY | --tls-self-signed] [--redirect-from PORT]',
  summary: {
    th: 'เปิดระบบ (--demo: ถ้ายังไม่มีอะไรในโฟลเดอร์ ให้ใส่เครือข่ายสาธิตก่อน, --tls: เปิดแบบ https, --tls-self-signed: https สำหรับลองในสำนักงาน)',
    en: 'opens the centre (--demo: where nothing is installed, with the demo network; --tls: over https; --tls-self-signed: https for a trial in the office)',
  },
  options: {
    demo: { type: 'boolean' },
    tls: { type: 'boolean' },
    'tls-self-signed': { type: 'boolean' },
    'redirect-from': { type: 'string' },
  },
  async runAlone(config, { values, positionals, folder }, out, run) {
    const redirectFrom = values['redirect-from'] === undefined ? undefined : Number(values['redirect-from'])
    if (redirectFrom !== undefined && !(values.tls || values['tls-self-signed']))
      throw new UsageError('--redirect-from: --tls CERT KEY')
    const asked = { ...tlsOf(config, values, positionals, folder), redirectFrom }
    if (!values.demo && !mayBeInstalled(config)) throw nothingInstalled(config)
    const chosen = asked.tls ? undefined : chosenDoors(config)
    const doors = chosen?.doors ?? asked
    const centre = await openCentre(chosen?.config ?? config)
    try {
      const { isDemo } = await installed(centre, values.demo ?? false, out)
      await serveUntilStopped(centre, isDemo, out, run, doors)
    } finally {
      await centre.close()
    }
    return undefined
  },
})

async function installed(centre: Centre, wantsDemo: boolean, out: Out): Promise<{ isDemo: boolean }> {
  const installation = await findInstallation(centre.db)
  if (installation) return installation
  if (!wantsDemo) throw nothingInstalled(centre.config)
  out.say('กำลังใส่เครือข่ายสาธิต … · Loading the demo network …')
  await loadDemo(centre)
  return { isDemo: true }
}

async function serveUntilStopped(centre: Centre, isDemo: boolean, out: Out, run: RunInCentre, doors: ServeDoors) {
  const stopped = new Promise<string>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal))
  })
  const { address, close } = await openDoors(centre, run, doors)
  const words = phoneWords(doors) + (isDemo ? demoWords(centre.config) : '')
  out.write(`\nกลาง เปิดแล้วที่ · Klang is open at  ${address}\n${words}\n`)
  await stopped
  out.say('กำลังปิด … · Closing …')
  await close()
}

const phoneWords = ({ phones, redirectFrom }: ServeDoors) =>
  phones && redirectFrom !== undefined
    ? `โทรศัพท์ · phones  http://${phones.addresses[0] ?? 'localhost'}:${redirectFrom}/phones\n`
    : ''

const isOpenToOthers = ({ host }: Config) => !['127.0.0.1', '::1', 'localhost'].includes(host)

const demoWords = (config: Config) =>
  `\nระบบสาธิต ทุกคนและทุกตัวเลขเป็นเรื่องสมมุติ · a demo: everyone and every figure in it is invented\n` +
  DEMO_ACCOUNTS.map(({ name, password, label }) => `  ${name.padEnd(8)}${password}   ${label}\n`).join('') +
  (isOpenToOthers(config)
    ? 'ระวัง: เครื่องอื่นเข้าถึงได้ และใครก็รู้รหัสผ่านเหล่านี้ · Beware: others can reach this, and everyone knows these passwords.\n'
    : '')
