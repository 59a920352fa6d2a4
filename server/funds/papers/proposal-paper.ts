// แบบ กปท.7: the head, part 1 with its ten sections, part 2 with the committee's word, part 3 with what came of it.
import {
  APPLICANT_KINDS,
  mainActivitiesOf,
  SUPPORT_TYPES,
  TARGET_GROUPS,
} from '../../../domain/funds/projects/project-lists.ts'
import { askedOf } from '../../../domain/funds/projects/proposal.ts'
import {
  checks,
  facts,
  heading,
  orDots,
  PAGE_BREAK,
  type Paper,
  type PaperBlock,
  paragraph,
  signatures,
  title,
} from '../../platform/papers/paper.ts'
import { bahtInFull, budgetYear, dayRange, footOf, fundLine, longDay, underClause, withClauses } from './paper-words.ts'
import type { ProjectFacts } from './project-facts.ts'
import { decisionBlocks } from './proposal-decision.ts'
import { resultBlocks } from './proposal-result.ts'
import { activityTable, budgetBlocks, objectiveTable, problemTable } from './proposal-tables.ts'

const ticked = (list: Record<number, string>, chosen: number | null, words = (text: string) => text) =>
  checks(Object.entries(list).map(([number, text]) => ({ text: words(text), checked: Number(number) === chosen })))

function headBlocks({ project, fund, regulation }: ProjectFacts): PaperBlock[] {
  const group = project.people.filter(({ role }) => role !== 'mentor')
  return [
    title('แบบเสนอแผนงาน/โครงการ/กิจกรรม', fund?.nameTh ?? 'กองทุนหลักประกันสุขภาพในระดับท้องถิ่นหรือพื้นที่'),
    facts(
      ['รหัสโครงการ', orDots(project.code)],
      ['ชื่อแผนงาน/โครงการ/กิจกรรม', orDots(project.title, 80)],
      ['ชื่อกองทุน', fundLine(fund)],
    ),
    heading(withClauses('ประเภทการสนับสนุน', regulation), 2),
    ticked(SUPPORT_TYPES, project.supportType, (text) => withClauses(text, regulation)),
    heading('หน่วยงาน/องค์กร/กลุ่มคน ที่รับผิดชอบโครงการ', 2),
    ticked(APPLICANT_KINDS, project.applicantKind),
    facts(
      ['ชื่อองค์กร/กลุ่มคน', orDots(project.applicant || project.organizationName, 60)],
      [
        'รายชื่อผู้รับผิดชอบ',
        group.length > 0
          ? group.map(({ name, phone }, at) => `${at + 1}. ${name}${phone ? ` โทร ${phone}` : ''}`).join('\n')
          : [1, 2, 3, 4, 5].map((at) => `${at}. ${orDots('', 60)}`).join('\n'),
      ],
      ['วันอนุมัติ', longDay(project.approvedOn)],
      ['ระยะเวลาดำเนินโครงการ', dayRange(project.fromDay, project.toDay)],
      ['งบประมาณ', bahtInFull(project.approvedSatang ?? (askedOf(project.proposal) || null))],
    ),
  ]
}

function whereAndWhen({ project, areaName }: ProjectFacts): PaperBlock[] {
  const places = project.proposal.places.map(({ text, areaCode }) =>
    [text, areaName(areaCode)].filter(Boolean).join(' '),
  )
  return [
    heading('6. ระยะเวลาดำเนินงาน', 2),
    paragraph(dayRange(project.fromDay, project.toDay), { indent: true }),
    heading('7. สถานที่ดำเนินการ', 2),
    paragraph(orDots([...places].join('\n') || areaName(project.areaCode), 100), { indent: true }),
  ]
}

function summaryBlocks({ project, regulation }: ProjectFacts): PaperBlock[] {
  const { proposal, targetGroup } = project
  const people = proposal.targets.reduce((sum, { planned }) => sum + (planned ?? 0), 0)
  const main = targetGroup === null ? [] : mainActivitiesOf(targetGroup)
  return [
    heading('10. สรุปแผนงาน/โครงการ/กิจกรรม', 2),
    heading('10.1 หน่วยงาน/องค์กร/กลุ่มคนที่รับผิดชอบ', 2),
    ticked(APPLICANT_KINDS, project.applicantKind),
    heading('10.2 ประเภทการสนับสนุน', 2),
    ticked(SUPPORT_TYPES, project.supportType, (text) => withClauses(text, regulation)),
    heading('10.3 กลุ่มเป้าหมายหลัก', 2),
    ticked(TARGET_GROUPS, targetGroup, (text) => withClauses(text, regulation)),
    facts(
      [
        'จำนวนกลุ่มเป้าหมาย',
        proposal.targets.map(({ label, planned }) => `${label} ${planned ?? '..........'} คน`).join('\n') || orDots(''),
      ],
      ['รวม', `${people > 0 ? people.toLocaleString('en-US') : '..........'} คน`],
    ),
    heading('10.4 กิจกรรมหลักตามกลุ่มเป้าหมายหลัก', 2),
    checks(
      main.map(({ code, nameTh }) => ({ text: `${code} ${nameTh}`, checked: proposal.mainActivities.includes(code) })),
    ),
    ...(proposal.mainActivityOther ? [paragraph(`อื่นๆ ระบุ ${proposal.mainActivityOther}`, { indent: true })] : []),
  ]
}

function requestBlocks({ project, fund, regulation }: ProjectFacts): PaperBlock[] {
  const said = [
    `เรียน ประธานกรรมการ${fund?.nameTh ?? 'กองทุน'}`,
    `ด้วย ${orDots(project.applicant || project.organizationName)} มีความประสงค์จะจัดทำแผนงาน/โครงการ/กิจกรรม ${orDots(project.title)} ในปีงบประมาณ ${budgetYear(project.fiscalYear)} โดยขอรับการสนับสนุนงบประมาณจาก${fund?.nameTh ?? 'กองทุน'} เป็นเงิน ${bahtInFull(askedOf(project.proposal) || null)}${underClause(regulation, 'uses')} โดยมีรายละเอียดแผนงาน/โครงการ/กิจกรรม ดังนี้`,
  ]
  return said.map((text, at) => paragraph(text, { indent: at > 0 }))
}

function firstPart(all: ProjectFacts): PaperBlock[] {
  const { project } = all
  const { proposal } = project
  const [lead] = project.people.filter(({ role }) => role === 'lead')
  return [
    heading('ส่วนที่ 1 : รายละเอียดแผนงาน/โครงการ/กิจกรรม (สำหรับผู้เสนอแผนงาน/โครงการ/กิจกรรม ลงรายละเอียด)'),
    ...requestBlocks(all),
    heading('1. หลักการและเหตุผล', 2),
    paragraph(orDots(proposal.rationale, 300), { indent: true }),
    heading('2. สถานการณ์ปัญหา', 2),
    problemTable(proposal),
    heading('3. วัตถุประสงค์/ตัวชี้วัด', 2),
    objectiveTable(proposal),
    heading('4. วิธีดำเนินการ/กิจกรรม', 2),
    ...(proposal.method ? [paragraph(proposal.method, { indent: true })] : []),
    activityTable(proposal),
    heading('5. งบประมาณโครงการ', 2),
    ...budgetBlocks(proposal),
    ...whereAndWhen(all),
    heading('8. งบประมาณจากกองทุน', 2),
    paragraph(`จำนวน ${bahtInFull(askedOf(proposal) || null)}`, { indent: true }),
    ...proposal.otherMoney.map(({ funder, satang }) =>
      paragraph(`สมทบจาก ${orDots(funder)} จำนวน ${bahtInFull(satang)}`, { indent: true }),
    ),
    heading('9. ผลที่คาดว่าจะได้รับ', 2),
    paragraph(orDots(proposal.expected, 200), { indent: true }),
    ...summaryBlocks(all),
    signatures({ role: 'ผู้เสนอแผนงาน/โครงการ/กิจกรรม', name: lead?.name ?? '', position: orDots('', 30) }),
  ]
}

export const proposalPaper = (all: ProjectFacts): Paper => ({
  title: all.project.title,
  form: 'แบบ กปท.7',
  foot: footOf(all.fund, all.regulation),
  blocks: [...headBlocks(all), ...firstPart(all), PAGE_BREAK, ...decisionBlocks(all), PAGE_BREAK, ...resultBlocks(all)],
})
