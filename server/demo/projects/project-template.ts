// What projects of local funds do, as fund officers know them. Each is written anew for the fund and the year that carries it out.
import type { ActivityKind } from './activity-kinds.ts'

export type TemplateActivity = { kind: ActivityKind; title: string; done: string; output: string; outcome: string }

export type ProjectTemplate = {
  supportType: number
  targetGroup: number
  issueCode: string
  title: string
  applicant: string
  /** Why here and now; «size» of the problem. */
  why: string
  size: string
  objective: string
  indicator: string
  now: string
  target: string
  /** Who takes part, and how many of them at least and at most. */
  label: string
  people: readonly [number, number]
  activities: readonly TemplateActivity[]
}

export const activity = (
  kind: ActivityKind,
  title: string,
  done: string,
  output: string,
  outcome: string,
): TemplateActivity => ({ kind, title, done, output, outcome })

export const MEETING = activity(
  'meeting',
  'ประชุมคณะทำงานวางแผนและแบ่งบทบาท',
  'ประชุมคณะทำงาน ทบทวนสถานการณ์ในพื้นที่ แบ่งงานรายหมู่บ้าน และกำหนดวันทำกิจกรรมร่วมกัน',
  'แผนปฏิบัติการและรายชื่อผู้รับผิดชอบรายหมู่บ้าน',
  'คณะทำงานเห็นเป้าหมายตรงกันและรู้บทบาทของตน',
)
export const LESSONS = activity(
  'meeting',
  'สรุปบทเรียนและคืนข้อมูลให้ชุมชน',
  'นำผลที่ได้มาทบทวนร่วมกัน อะไรทำได้ดี อะไรควรปรับ แล้วนำเสนอในเวทีประชาคมหมู่บ้าน',
  'สรุปบทเรียน 1 ฉบับ และข้อเสนอสำหรับปีต่อไป',
  'ชุมชนรู้ผลของโครงการและร่วมกำหนดงานปีหน้า',
)
