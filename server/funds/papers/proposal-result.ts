// ส่วนที่ 3 of กปท.7: the result, from what the activity reports and the books say.
import { checks, facts, heading, orDots, type PaperBlock, paragraph, signatures } from '../../platform/papers/paper.ts'
import { bahtInFull, percentOf } from './paper-words.ts'
import type { ProjectFacts } from './project-facts.ts'

const joined = (texts: string[]) => texts.filter((text) => text.trim() !== '').join('\n')

function moneyFacts({ project, activities }: ProjectFacts): PaperBlock {
  const approved = project.approvedSatang
  if (approved === null || activities.length === 0)
    return facts(
      ['งบประมาณที่ได้รับการอนุมัติ', bahtInFull(approved)],
      ['งบประมาณเบิกจ่ายจริง', `${bahtInFull(null)} คิดเป็นร้อยละ ..........`],
      ['งบประมาณเหลือส่งคืนกองทุน', `${bahtInFull(null)} คิดเป็นร้อยละ ..........`],
    )
  const spent = activities.reduce((sum, { spentSatang }) => sum + spentSatang, 0)
  const left = Math.max(0, approved - spent)
  return facts(
    ['งบประมาณที่ได้รับการอนุมัติ', bahtInFull(approved)],
    ['งบประมาณเบิกจ่ายจริง', `${bahtInFull(spent)} คิดเป็นร้อยละ ${percentOf(spent, approved)}`],
    ['งบประมาณเหลือส่งคืนกองทุน', `${bahtInFull(left)} คิดเป็นร้อยละ ${percentOf(left, approved)}`],
  )
}

export function resultBlocks(all: ProjectFacts): PaperBlock[] {
  const { project, activities } = all
  const told = all.finalReport
  const came = told?.attended ?? activities.reduce((sum, report) => sum + report.came, 0)
  const reporter = told?.reporter || (activities.findLast((report) => report.reporter !== '')?.reporter ?? '')
  const done = activities.map(({ title, outputs, outcomes }) => joined([title, outputs, outcomes]))
  return [
    heading(
      'ส่วนที่ 3 : แบบรายงานผลการดำเนินแผนงาน/โครงการ/กิจกรรม ที่ได้รับเงินอุดหนุนจากกองทุน (สำหรับผู้เสนอลงรายละเอียดเมื่อเสร็จสิ้นการดำเนินงาน)',
    ),
    facts(['ชื่อแผนงาน/โครงการ/กิจกรรม', orDots(project.title, 80)]),
    heading('1. ผลการดำเนินงาน', 2),
    paragraph(orDots(joined(done), 300), { indent: true }),
    heading('2. ผลสัมฤทธิ์ตามวัตถุประสงค์/ตัวชี้วัด', 2),
    heading('2.1 การบรรลุตามวัตถุประสงค์', 2),
    checks([
      { text: 'บรรลุตามวัตถุประสงค์', checked: told?.isReached === true },
      {
        text: `ไม่บรรลุตามวัตถุประสงค์ เพราะ ${orDots(told?.notReachedBecause, 60)}`,
        checked: told?.isReached === false,
      },
    ]),
    heading('2.2 จำนวนผู้เข้าร่วมในแผนงาน/โครงการ/กิจกรรม', 2),
    paragraph(`${told || activities.length > 0 ? came.toLocaleString('en-US') : '....................'} คน`, {
      indent: true,
    }),
    heading('3. การเบิกจ่ายงบประมาณ', 2),
    moneyFacts(all),
    heading('4. ปัญหา/อุปสรรคในการดำเนินงาน', 2),
    paragraph(orDots(told?.problems || joined(activities.map(({ problems }) => problems)), 200), { indent: true }),
    heading('แนวทางการแก้ไข', 2),
    paragraph(orDots(told?.remedies || joined(activities.map(({ suggestions }) => suggestions)), 200), {
      indent: true,
    }),
    signatures({ role: 'ผู้รายงาน', name: reporter, position: orDots(told?.reporterPosition, 30) }),
  ]
}
