// The trace as a table: a line for each part and for each sum that is not traced, step by step.
import type { Trace, TraceStep, Untraced } from '../../../domain/funds/trace/trace.ts'
import type { TableCell } from '../../platform/table-file.ts'

const STEP_WORDS: Record<TraceStep, string> = {
  goal: 'เป้าหมาย',
  fund: 'กองทุน',
  project: 'โครงการ',
  instalment: 'งวด',
  activity: 'กิจกรรม',
  need: 'ความต้องการที่ตอบได้',
}
const UNTRACED_WORDS: Record<Untraced, string> = {
  'no-goal': 'โครงการไม่ได้ระบุเป้าหมาย',
  'not-paid': 'อนุมัติแล้วยังไม่จ่าย',
  'no-instalment': 'จ่ายโดยไม่ได้แบ่งงวด',
  returned: 'คืนกองทุนแล้ว',
  'not-accepted': 'รายงานแล้ว รายงานงวดยังไม่ผ่าน',
  'not-reported': 'จ่ายแล้วยังไม่รายงาน',
  'no-need': 'กิจกรรมไม่ได้ระบุความต้องการที่ตอบได้',
}

export async function* traceLines({ levels }: Trace): AsyncGenerator<TableCell[]> {
  yield ['ขั้น', 'รายการ', 'ติดตามได้', 'จำนวนโครงการ', 'เงิน (บาท)']
  for (const { step, parts, untraced, wholeSatang } of levels) {
    const said = step === 'instalment' ? 'งวดที่ ' : ''
    for (const { key, name, satang, projects } of parts)
      yield [STEP_WORDS[step], key === 'others' ? 'อื่นๆ' : name || `${said}${key}`, 'ได้', projects, satang / 100]
    for (const { reason, satang } of untraced)
      yield [STEP_WORDS[step], UNTRACED_WORDS[reason], 'ไม่ได้', null, satang / 100]
    yield [STEP_WORDS[step], 'รวม', null, null, wholeSatang / 100]
  }
}
