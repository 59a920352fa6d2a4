// ส่วนที่ 2 of กปท.7: what the committee said, filled where it has, blank where it has not met yet.
import { checks, facts, heading, orDots, type PaperBlock, paragraph, signatures } from '../../platform/papers/paper.ts'
import { bahtInFull, budgetYear, longDay, underClause } from './paper-words.ts'
import type { ProjectFacts } from './project-facts.ts'

const WITH_MONEY = ['running', 'finished', 'terminated', 'suspended']
const REFUSED = ['failed', 'failed-first-round']

/** The meeting's decision, or for those to whom the minutes are closed, the step that was told to the applicant. */
function decisionOf({ project, decided }: ProjectFacts) {
  const granted = decided ? decided.outcome === 'granted' : WITH_MONEY.includes(project.status)
  const refused = decided ? decided.outcome === 'refused' : REFUSED.includes(project.status)
  const told = project.steps.findLast(({ to }) => (granted ? to === 'running' : REFUSED.includes(to)))
  return { granted, refused, reason: decided?.reason ?? told?.note ?? '' }
}

export function decisionBlocks(all: ProjectFacts): PaperBlock[] {
  const { project, fund, regulation, decided } = all
  const { granted, refused, reason } = decisionOf(all)
  const satang = decided?.approvedSatang ?? project.approvedSatang
  const why = (said: boolean) => orDots(said ? reason : '', 70)
  const meeting = decided ? `ครั้งที่ ${decided.number}/${budgetYear(decided.fiscalYear)}` : `ครั้งที่ ${orDots('', 12)}`
  return [
    heading('ส่วนที่ 2 : ผลการพิจารณาแผนงาน/โครงการ/กิจกรรม (สำหรับเจ้าหน้าที่ อปท. ที่ได้รับมอบหมายลงรายละเอียด)'),
    paragraph(
      `ตามมติการประชุมคณะกรรมการ${fund?.nameTh ?? 'กองทุน'} ${meeting} เมื่อวันที่ ${longDay(decided?.onDay ?? (granted ? project.approvedOn : null))}${underClause(regulation, 'approval')} ผลการพิจารณาแผนงาน/โครงการ/กิจกรรม ดังนี้`,
      { indent: true },
    ),
    checks([
      {
        text: `อนุมัติงบประมาณ เพื่อสนับสนุนแผนงาน/โครงการ/กิจกรรม จำนวน ${bahtInFull(granted ? satang : null)}\nเพราะ ${why(granted)}`,
        checked: granted,
      },
      { text: `ไม่อนุมัติงบประมาณ เพื่อสนับสนุนแผนงาน/โครงการ/กิจกรรม\nเพราะ ${why(refused)}`, checked: refused },
    ]),
    facts(['หมายเหตุเพิ่มเติม (ถ้ามี)', orDots('', 100)], ['ให้รายงานผลภายในวันที่', longDay(project.reportDueOn)]),
    signatures({
      role: `ประธานกรรมการ${fund?.nameTh ?? 'กองทุน'} หรือผู้ที่ได้รับมอบหมาย`,
      name: '',
      position: orDots('', 30),
    }),
  ]
}
