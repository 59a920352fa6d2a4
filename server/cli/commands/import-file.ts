import { resolve } from 'node:path'
import { Problem } from '../../../domain/shared/problems.ts'
import { getOrganizationByCode } from '../../ground/organizations/organizations.queries.ts'
import { inWork } from '../../platform/work.ts'
import { type ImportReport, importFile } from '../../registry/imports/import-file.ts'
import { command, type Out, required } from '../command.ts'
import { explained } from '../explain.ts'
import { tableOf } from '../tables.ts'
import { typedDay } from '../typed-day.ts'
import { typedId } from '../typed-id.ts'

/** Nothing in the file could be read; the reason has been said. */
const NOTHING_READ = 2
const ISSUES_SHOWN = 20
/** A file of the 43 that only says more of the people of PERSON. */
const JOINED = 'sheet-is-joined'

export const importCommand = command({
  name: 'import',
  usage: 'FILE [FILE …] --organization CODE [--dry-run] [--json] [--file-date DAY] [--replaces BATCH]',
  summary: {
    th: 'นำเข้ารายชื่อ ไฟล์ใดก็ได้ (แฟ้ม 43 หลายแฟ้มหรือทั้งโฟลเดอร์นำเข้าด้วยกัน; --dry-run: ดูผลก่อน ไม่เขียนอะไร)',
    en: 'imports a list, of any format (several of the 43 files, or their folder, go together; --dry-run: shows what would change and writes nothing)',
  },
  options: {
    organization: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'file-date': { type: 'string' },
    replaces: { type: 'string' },
  },
  async run(centre, { positionals: [file, ...others], values, folder }, out) {
    const path = resolve(folder, required(file, 'FILE'))
    const code = required(values.organization, '--organization')
    const organization = await inWork(centre, 'operator', ({ db }) => getOrganizationByCode(db, code))
    const given = {
      path,
      together: others.map((other) => resolve(folder, other)),
      organizationId: organization.id,
      dryRun: values['dry-run'],
      ...(values['file-date'] ? { fileDate: typedDay(values['file-date'], '--file-date') } : {}),
      ...(values.replaces ? { replaces: typedId(values.replaces, '--replaces') } : {}),
      ...(values.json ? {} : { onProgress: progressTo(out) }),
    }
    try {
      return tell(await importFile(centre, 'operator', given), values.json, out)
    } catch (error) {
      const reason = unreadable(error, path)
      if (!reason) throw error
      out.say(reason)
      return NOTHING_READ
    }
  },
})

const NOT_THERE = ['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR']
const NOT_ONE_LIST = ['too-large', 'bundle-holds-others', 'file-not-sent']

/** Why the file could not even be opened; undefined when something else went wrong. */
function unreadable(error: unknown, path: string): string | undefined {
  if (error instanceof Problem) return NOT_ONE_LIST.includes(error.key) ? explained(error) : undefined
  const isThere = !NOT_THERE.includes((error as NodeJS.ErrnoException).code ?? '')
  return isThere ? undefined : `เปิดไฟล์ไม่ได้ · cannot be opened: ${path}`
}

/** A line now and then, while a long file is read. */
function progressTo(out: Out, everyMs = 2_000) {
  let said = Date.now()
  return (step: string, done: number, total: number) => {
    if (Date.now() - said < everyMs) return
    said = Date.now()
    out.say(`${step}  ${done.toLocaleString('en-US')} / ${total.toLocaleString('en-US')}`)
  }
}

function tell(report: ImportReport, asJson: boolean, out: Out): number {
  const { batch, sheets, issues, problem } = report
  // home.txt by itself is understood, and makes nobody.
  const isOfOthers = !problem && issues.some(({ code }) => code === JOINED)
  const isNothing = sheets.every(({ read }) => read === 0) && !isOfOthers
  if (asJson) out.write(`${JSON.stringify({ batch, sheets, issues, ...(problem ? { problem } : {}) })}\n`)
  else out.write(inWords(report))
  if (problem) out.say(explained(new Problem(problem, 422, {})))
  else if (isNothing) out.say('ไม่มีแถวข้อมูลในไฟล์นี้ · There is no row to read in this file.')
  if (isNothing) return NOTHING_READ
  return problem ? 1 : 0
}

function inWords({ batch, sheets, issues }: ImportReport): string {
  const headings = ['แผ่น', 'อ่าน', 'ใหม่', 'เปลี่ยน', 'เหมือนเดิม', 'ให้คนตัดสิน', 'ไม่รับ']
  const rows = sheets.map((one) => [
    one.name,
    one.read,
    one.created,
    one.updated,
    one.unchanged,
    one.review,
    one.refused,
  ])
  const shown = issues
    .slice(0, ISSUES_SHOWN)
    .map(({ sheet, row, column, message }) => `${sheet} ${row} ${column ?? ''}: ${message}\n`)
  const more =
    issues.length > ISSUES_SHOWN
      ? `… และอีก ${(issues.length - ISSUES_SHOWN).toLocaleString('en-US')} ข้อสังเกต (--json บอกทั้งหมด)\n`
      : ''
  return (
    tableOf(headings, rows) +
    shown.join('') +
    more +
    (batch ? `batch ${batch}\n` : 'ลองดูเท่านั้น ไม่ได้เขียนอะไร · a dry run: nothing was written\n')
  )
}
