import { formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { say } from '../../platform/words.ts'
import { COUNTED_ONLY, letGo } from '../../registry/retention/let-go.ts'
import { command } from '../command.ts'
import { tableOf } from '../tables.ts'

export const retention = command({
  name: 'retention',
  usage: '[--dry-run]',
  summary: {
    th: 'ลบสิ่งที่เก็บเกินกำหนดแล้ว และรายงานว่าลบอะไร (--dry-run: รายงานอย่างเดียว)',
    en: 'lets go of what has been kept past its time, and reports it (--dry-run: reports only)',
  },
  options: { 'dry-run': { type: 'boolean' } },
  async run(centre, { values }, out) {
    const isRehearsal = values['dry-run'] ?? false
    const report = await letGo(centre, isRehearsal)
    const outcome = (code: string, amount: number) =>
      code === COUNTED_ONLY
        ? 'รอคนตัดสินใจ · for people to decide'
        : amount === 0
          ? ''
          : isRehearsal
            ? 'จะลบ · would go'
            : 'ลบแล้ว · gone'
    const rows = report.map(({ code, amount, before }) => [
      say(`lists.timeLimit.${code}`),
      amount,
      formatThaiDate(before, 'short'),
      outcome(code, amount),
    ])
    out.write(tableOf(['สิ่งที่เก็บ', 'จำนวน', 'ก่อนวันที่', ''], rows))
    return undefined
  },
})
