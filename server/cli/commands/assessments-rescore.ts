import { rescoreAssessments } from '../../care/assessments/rescore.ts'
import { inWork } from '../../platform/work.ts'
import { command } from '../command.ts'

export const assessmentsRescore = command({
  name: 'assessments rescore',
  usage: '[--instrument CODE]',
  summary: {
    th: 'คิดคะแนนแบบประเมินใหม่จากคำตอบเดิม เมื่อเกณฑ์เปลี่ยน (เก็บคะแนนเดิมไว้ด้วย)',
    en: 'scores assessments anew from their answers after a rule has changed (the former score is kept)',
  },
  options: { instrument: { type: 'string' } },
  async run(centre, { values }, out) {
    const now = new Date().toISOString()
    const { looked, changed } = await inWork(centre, 'operator', (work) =>
      rescoreAssessments(work, values.instrument, now),
    )
    out.write(`ตรวจ ${looked} รายการ เปลี่ยน ${changed} รายการ · ${changed} of ${looked} changed\n`)
    return undefined
  },
})
