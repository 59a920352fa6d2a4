import { loadDemo } from '../../demo/load-demo.ts'
import { findInstallation } from '../../ground/installation/installation.queries.ts'
import { DEMO_ACCOUNTS } from '../../ground/sign-in/demo-accounts.ts'
import { openCentre } from '../../platform/open-centre.ts'
import { commandAlone } from '../command.ts'
import { alreadyInstalled } from '../installed.ts'
import { tableOf } from '../tables.ts'

export const demo = commandAlone({
  name: 'demo',
  usage: '',
  summary: {
    th: 'ใส่เครือข่ายสาธิต (ข้อมูลสมมุติ) ในโฟลเดอร์ข้อมูลที่ว่าง',
    en: 'fills an empty data folder with a demo network of invented people',
  },
  options: {},
  async runAlone(config, _given, out) {
    const centre = await openCentre(config)
    try {
      const installation = await findInstallation(centre.db)
      if (installation) throw alreadyInstalled(installation)
      await loadDemo(centre)
      out.write(
        tableOf(
          ['USER', 'PASSWORD', ''],
          DEMO_ACCOUNTS.map(({ name, password, label }) => [name, password, label]),
        ),
      )
    } finally {
      await centre.close()
    }
    return undefined
  },
})
