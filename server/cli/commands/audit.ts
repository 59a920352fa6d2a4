import { AuditKind, AuditQuery } from '../../../domain/ground/audit/audit-line.ts'
import { formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { listAuditEntries } from '../../ground/audit/audit.queries.ts'
import { verifyAudit } from '../../ground/audit/verify-audit.ts'
import type { Fault } from '../../ground/audit/verify-chain.ts'
import { csvLine } from '../../platform/safe-cell.ts'
import { say } from '../../platform/words.ts'
import { inWork } from '../../platform/work.ts'
import { command, UsageError } from '../command.ts'
import { tableOf } from '../tables.ts'
import { typedDay } from '../typed-day.ts'
import { typedId } from '../typed-id.ts'

const momentOf = (iso: string) => {
  const there = new Date(iso).toLocaleString('sv-SE', { timeZone: 'Asia/Bangkok' })
  return `${formatThaiDate(there.slice(0, 10), 'short')} ${there.slice(11)}`
}

function faultWords({ kind, seq, toSeq, after, before, action }: Fault): string {
  const values = { seq, toSeq, count: toSeq - seq + 1, action: action ?? '?' }
  const when = { after: after ? momentOf(after) : '–', before: before ? momentOf(before) : '–' }
  return (['th', 'en'] as const)
    .map((language) => `${say(`faults.${kind}`, values, language)} ${say('faults.between', when, language)}\n`)
    .join('')
}

export const auditVerify = command({
  name: 'audit verify',
  usage: '[--json] [--heads FILE]',
  summary: {
    th: 'ตรวจว่าบันทึกการใช้งานไม่ถูกแก้ ลบ สลับ แทรก หรือตัดท้าย',
    en: 'finds lines of the audit that were changed, removed, reordered, slipped in or cut off',
  },
  options: { json: { type: 'boolean' }, heads: { type: 'string' } },
  async run(centre, { values }, out) {
    const verdict = await verifyAudit(centre.db, values.heads ?? centre.config.auditHeadsFile)
    if (values.json) out.write(`${JSON.stringify(verdict)}\n`)
    else {
      for (const fault of verdict.faults) out.write(faultWords(fault))
      const isSound = verdict.faults.length === 0
      const counts = { lines: verdict.lines, waiting: verdict.waiting, faults: verdict.faults.length }
      for (const language of ['th', 'en'] as const)
        out.write(`${say(isSound ? 'faults.none' : 'faults.found', counts, language)}\n`)
    }
    return verdict.faults.length > 0 ? 2 : 0
  },
})

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  kind: { type: 'string' },
  account: { type: 'string' },
  person: { type: 'string' },
} as const

type Typed = { from?: string; to?: string; kind?: string; account?: string; person?: string }

function queryOf(values: Typed, limit: number): AuditQuery {
  const kind = values.kind && AuditKind.safeParse(values.kind)
  if (kind && !kind.success) throw new UsageError(`--kind: ${AuditKind.options.join(', ')}`)
  return AuditQuery.parse({
    limit,
    ...(values.from ? { from: typedDay(values.from, '--from') } : {}),
    ...(values.to ? { to: typedDay(values.to, '--to') } : {}),
    ...(values.kind ? { kind: values.kind } : {}),
    ...(values.account ? { accountId: typedId(values.account, '--account') } : {}),
    ...(values.person ? { personId: typedId(values.person, '--person') } : {}),
  })
}

const USAGE = '[--from DAY] [--to DAY] [--kind KIND] [--account ID] [--person ID]'

export const auditList = command({
  name: 'audit list',
  usage: USAGE,
  summary: { th: 'บันทึกการใช้งานล่าสุด (ไม่เกิน 200 บรรทัด)', en: 'the latest lines of the audit, at most 200' },
  options,
  async run(centre, { values }, out) {
    const entries = await inWork(centre, 'operator', ({ db }) => listAuditEntries(db, queryOf(values, 200)))
    const rows = entries.map((one) => [
      momentOf(one.at),
      one.accountName ?? 'เครื่อง',
      one.organizationName,
      one.action,
      one.people,
      one.subjectId,
    ])
    out.write(tableOf(['เวลา', 'ใคร', 'หน่วยงาน', 'ทำอะไร', 'คน', 'เรื่อง'], rows))
    return undefined
  },
})

const HEADINGS = [
  'id',
  'at',
  'account_id',
  'account',
  'organization_id',
  'organization',
  'action',
  'subject_id',
  'people',
  'details',
]

export const auditExport = command({
  name: 'audit export',
  usage: USAGE,
  summary: { th: 'ส่งออกบันทึกการใช้งานเป็น CSV (ใหม่ไปเก่า)', en: 'the audit as CSV, latest first' },
  options,
  async run(centre, { values }, out) {
    out.write(csvLine(HEADINGS))
    const query = queryOf(values, 200)
    for (let before: string | undefined; ; ) {
      const asked = before ? { ...query, before } : query
      const page = await inWork(centre, 'operator', ({ db }) => listAuditEntries(db, asked))
      for (const one of page)
        out.write(
          csvLine([
            one.id,
            one.at,
            one.accountId,
            one.accountName,
            one.organizationId,
            one.organizationName,
            one.action,
            one.subjectId,
            one.people,
            JSON.stringify(one.details),
          ]),
        )
      if (page.length < query.limit) return undefined
      before = page.at(-1)!.id
    }
  },
})
