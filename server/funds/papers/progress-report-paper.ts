// ส.1 แบบรายงานความก้าวหน้าโครงการ: results against objectives, progress and problems, leaders and what comes next.
import { QUALITIES } from '../../../domain/funds/activities/activity-report.ts'
import type { InstalmentReport } from '../../../domain/funds/instalment-reports/instalment-report.ts'
import {
  facts,
  heading,
  orDots,
  orEmptyRows,
  type Paper,
  type PaperBlock,
  row,
  signatures,
  table,
  title,
} from '../../platform/papers/paper.ts'
import { dayRange, footOf, longDay, percentOf } from './paper-words.ts'
import type { ProjectFacts } from './project-facts.ts'

function objectiveTable({ objectives }: InstalmentReport): PaperBlock {
  return table(
    [
      { head: 'วัตถุประสงค์', width: 1 },
      { head: 'ผลลัพธ์/ตัวชี้วัดที่เกิดขึ้น', width: 1 },
    ],
    orEmptyRows(
      objectives.map(({ objective, result }) => row(objective, result)),
      2,
    ),
  )
}

/** What was meant beside what came, for each activity that was reported within the instalment. */
function activityTable({ project, activities, instalments }: ProjectFacts, report: InstalmentReport): PaperBlock {
  const instalment = instalments.find(({ id }) => id === report.instalmentId)
  const within = activities.filter(
    ({ fromDay }) => instalment && fromDay && fromDay >= instalment.workFrom && fromDay <= instalment.workTo,
  )
  const rows = within.map((one) => {
    const meant = project.proposal.activities.find(({ id }) => id === one.activityId)
    return row(
      `${one.title}\n${longDay(one.fromDay)}`,
      meant?.output ?? '-',
      one.outputs,
      meant?.outcome ?? '-',
      one.outcomes,
      one.quality === null ? '-' : QUALITIES[one.quality as keyof typeof QUALITIES],
    )
  })
  return table(
    [
      { head: 'กิจกรรม', width: 2 },
      { head: 'ผลผลิตที่ตั้งไว้', width: 1.6 },
      { head: 'ผลผลิตที่เกิดขึ้นจริง', width: 1.9 },
      { head: 'ผลลัพธ์ที่ตั้งไว้', width: 1.6 },
      { head: 'ผลลัพธ์ที่เกิดขึ้นจริง', width: 1.9 },
      { head: 'คุณภาพกิจกรรม', width: 1.2 },
    ],
    orEmptyRows(rows, 6),
  )
}

const problemTable = ({ problems }: InstalmentReport): PaperBlock =>
  table(
    [
      { head: 'ปัญหา', width: 1 },
      { head: 'สาเหตุ', width: 1 },
      { head: 'แนวทางแก้ไข', width: 1 },
    ],
    orEmptyRows(
      problems.map(({ problem, cause, way }) => row(problem, cause, way)),
      3,
    ),
  )

const leaderTable = ({ leaders }: InstalmentReport): PaperBlock =>
  table(
    [
      { head: 'ชื่อ-นามสกุล', width: 1.4 },
      { head: 'ที่อยู่', width: 2 },
      { head: 'โทรศัพท์', width: 1 },
      { head: 'บทบาท', width: 1.4 },
    ],
    orEmptyRows(
      leaders.map(({ name, address, phone, role }) => row(name, address, phone, role)),
      4,
    ),
  )

function progressFacts({ instalments }: ProjectFacts, report: InstalmentReport): PaperBlock {
  const whole = instalments.reduce((sum, { amountSatang }) => sum + amountSatang, 0)
  return facts(
    ['กิจกรรมที่ดำเนินการแล้ว', `ร้อยละ ${report.activitiesPercent ?? '..........'}`],
    ['งบประมาณที่ใช้ในงวดนี้', `ร้อยละ ${percentOf(report.spentSatang, whole)} ของงบประมาณทั้งหมด`],
  )
}

export function progressReportPaper(all: ProjectFacts, report: InstalmentReport): Paper {
  const { project, fund, regulation, agreement, instalments } = all
  const instalment = instalments.find(({ id }) => id === report.instalmentId)
  return {
    title: `ส.1 งวดที่ ${report.number} ${project.title}`,
    form: 'แบบ ส.1',
    wide: true,
    foot: `ผลผลิต = ผลเชิงปริมาณจากการทำกิจกรรม · ผลลัพธ์ = การเปลี่ยนแปลงที่นำไปสู่การแก้ปัญหา\n${footOf(fund, regulation)}`,
    blocks: [
      title('แบบรายงานความก้าวหน้าโครงการ', `งวดที่ ${report.number}`),
      facts(
        ['ชื่อโครงการ', project.title],
        ['รหัสโครงการ / เลขที่ข้อตกลง', `${orDots(project.code, 20)} / ${orDots(agreement?.number, 20)}`],
        ['ผู้รับผิดชอบ', project.applicant || project.organizationName],
        ['ระยะเวลา', dayRange(instalment?.workFrom ?? null, instalment?.workTo ?? null)],
      ),
      heading('ส่วนที่ 1 ผลการดำเนินงาน'),
      objectiveTable(report),
      activityTable(all, report),
      heading('ส่วนที่ 2 ความก้าวหน้า ปัญหา และแนวทางแก้ไข'),
      progressFacts(all, report),
      problemTable(report),
      heading('ส่วนที่ 3 แกนนำ นวัตกรรม และแผนงวดต่อไป'),
      leaderTable(report),
      facts(['นวัตกรรม', orDots(report.innovations, 100)], ['แผนการดำเนินงานงวดต่อไป', orDots(report.nextPlan, 100)]),
      signatures({ role: 'หัวหน้าโครงการ', name: report.leadName }),
    ],
  }
}
