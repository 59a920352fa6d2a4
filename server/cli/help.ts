import type { Command } from './command.ts'

const lineOf = ({ name, usage }: Command) => `klang ${[name, usage].filter(Boolean).join(' ')}`

const described = (one: Command) => `  ${lineOf(one)}\n      ${one.summary.th}\n      ${one.summary.en}\n`

const HEAD = 'klang กลาง · ศูนย์กลางของเครือข่ายสุขภาพและสวัสดิการ · the shared centre of a health and welfare network\n\n'

const ENVIRONMENT = `
ค่าจากสภาพแวดล้อม · environment
  PORT          พอร์ต · port (8080)
  HOST          ที่อยู่ที่เปิดรับ · address to listen on (127.0.0.1)
  KLANG_DATA    โฟลเดอร์ข้อมูล · data folder (data)
  DATABASE_URL  ใช้ PostgreSQL แทนฐานข้อมูลในโฟลเดอร์ · a PostgreSQL server instead of the embedded database
  KLANG_KEYS    ไฟล์กุญแจ · file of the keys (KLANG_DATA/keys.json)
  KLANG_METRICS_TOKEN  คำผ่านสำหรับ /metrics จากเครื่องอื่น · word to read /metrics from another machine
  KLANG_PROXIES  พร็อกซีที่เชื่อถือ · proxies that are believed (this machine's own)
  KLANG_PUSH_SERVICES  บริการแจ้งเตือนอื่นที่เชื่อถือ · push services trusted beside those of known browsers
  KLANG_LOG     ระดับบันทึก · level of the log: info, warn, silent
  KLANG_AUDIT_HEADS  หัวสายของบันทึกการใช้งาน นอกฐานข้อมูล · heads of the audit chain, outside the database (KLANG_DATA/audit-heads.log)
`

export const usageOf = (one: Command) => `วิธีใช้ · usage\n${described(one)}`

export const helpText = (commands: readonly Command[]) => HEAD + commands.map(described).join('') + ENVIRONMENT
