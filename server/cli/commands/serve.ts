import { loadDemo } from '../../demo/load-demo.ts'
import { findInstallation } from '../../ground/installation/installation.queries.ts'
import { DEMO_ACCOUNTS } from '../../ground/sign-in/demo-accounts.ts'
import type { Centre } from '../../platform/centre.ts'
import type { Config } from '../../platform/config.ts'
import { openCentre } from '../../platform/open-centre.ts'
import { commandAlone, mayBeInstalled, nothingInstalled, type Out, type RunInCentre } from '../command.ts'
import { openDoors } from '../serving/open-doors.ts'

export const serve = commandAlone({
  name: 'serve',
  usage: '[--demo]',
  summary: {
    th: 'เปิดระบบ (--demo: ถ้ายังไม่มีอะไรในโฟลเดอร์ ให้ใส่เครือข่ายสาธิตก่อน)',
    en: 'opens the centre (--demo: where nothing is installed, with the demo network)',
  },
  options: { demo: { type: 'boolean' } },
  async runAlone(config, { values }, out, run) {
    if (!values.demo && !mayBeInstalled(config)) throw nothingInstalled(config)
    const centre = await openCentre(config)
    try {
      const { isDemo } = await installed(centre, values.demo ?? false, out)
      await serveUntilStopped(centre, isDemo, out, run)
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

async function serveUntilStopped(centre: Centre, isDemo: boolean, out: Out, run: RunInCentre) {
  const stopped = new Promise<string>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal))
  })
  const { address, close } = await openDoors(centre, run)
  out.write(`\nกลาง เปิดแล้วที่ · Klang is open at  ${address}\n${isDemo ? demoWords(centre.config) : ''}\n`)
  await stopped
  out.say('กำลังปิด … · Closing …')
  await close()
}

const isOpenToOthers = ({ host }: Config) => !['127.0.0.1', '::1', 'localhost'].includes(host)

const demoWords = (config: Config) =>
  `\nระบบสาธิต ทุกคนและทุกตัวเลขเป็นเรื่องสมมุติ · a demo: everyone and every figure in it is invented\n` +
  DEMO_ACCOUNTS.map(({ name, password, label }) => `  ${name.padEnd(8)}${password}   ${label}\n`).join('') +
  (isOpenToOthers(config)
    ? 'ระวัง: เครื่องอื่นเข้าถึงได้ และใครก็รู้รหัสผ่านเหล่านี้ · Beware: others can reach this, and everyone knows these passwords.\n'
    : '')
