// Tables that other programmes read: names and order of columns are those of the local-fund website that came before, so that whoever
// reads its files reads these. What it did not have stands behind its columns.
import { z } from 'zod'
import { TARGET_GROUPS } from '../projects/project-lists.ts'

const words = (line: string) => line.split(' ')

export const FOLLOW_COLUMNS = words(
  'areaName changwatName ampurName fundCode fundName projectId projectCode projectTitle budgetYear projectType orgName dateStart dateEnd budgetRequest budgetGrant dateApprove dateReport coordinatorName coordinatorPhone targetGroup targetSize targetActivity status',
)

/** The upload to สปสช., in its own words. */
export const RESULT_COLUMNS = [
  'รหัสกองทุน',
  'ชื่อแผนงาน/โครงการ/กิจกรรม',
  'ประเภท',
  'องค์กรที่รับผิดชอบ',
  'องค์กรอื่น ๆ',
  'กลุ่มเป้าหมาย',
  'จำนวน',
  'วัตถุประสงค์ที่สำคัญ',
  'กิจกรรมหลัก',
  'กิจกรรมหลักอื่น ๆ',
  'งบประมาณที่อนุมัติ',
  'ปีงบประมาณ',
  'รายละเอียดงบประมาณ',
  'วันที่เริ่มต้น',
  'วันที่สิ้นสุด',
  'วันที่อนุมัติ',
  'งบประมาณที่ใช้ไป',
  'ผลการดำเนิน',
  'เหตุผลที่ไม่บรรลุ',
  'จำนวนผู้เข้าร่วม',
] as const

export const PLAN_COLUMNS = words(
  'fundId budgetYear openBalance incomeNhso incomeLocal budget10_1 budget10_2 budget10_3 budget10_4 budget10_5',
)
export const GL_CODE_COLUMNS = words('glcode glname gltype')
export const GL_TRANS_COLUMNS = words(
  'pglid orgid tpid actid refcode refdate glcode amount fundId potName projectCode detail counterparty channel chequeNumber',
)
export const FUND_COLUMNS = words(
  'fundid fundname kind orgid orgname areaid areacode openyear openbalance openbaldate accbank accname accno potname aliases',
)

export const COUNTED_BY = ['fund', 'district', 'province', 'zone'] as const
export type CountedBy = (typeof COUNTED_BY)[number]
export const COUNT_COLUMNS: Record<CountedBy, readonly string[]> = {
  fund: words('fundcode fundname year project'),
  district: words('districtcode year fund project'),
  province: words('provincecode year fund project'),
  zone: words('zonecode year fund project'),
}

/** The four words that a follower of projects knows; everything before the grant is no project to follow. */
export const FOLLOW_STATUS = {
  running: 'กำลังดำเนินโครงการ',
  finished: 'ดำเนินการเสร็จสิ้น',
  terminated: 'ยุติโครงการ',
  suspended: 'ระงับโครงการ',
} as const
export type FollowStatus = keyof typeof FOLLOW_STATUS

/** What the website called the groups within; สปสช. numbers them 1 to 9, and so do we. */
const GROUPS_OF_THE_WEBSITE: Record<string, number> = {
  2001: 1,
  1001: 2,
  1002: 3,
  1003: 4,
  1004: 5,
  2002: 6,
  2003: 7,
  2004: 8,
  2005: 9,
}
/** Undefined for what is no group in either numbering. */
export const targetGroupOf = (written: string): number | undefined =>
  GROUPS_OF_THE_WEBSITE[written] ?? (Number(written) in TARGET_GROUPS ? Number(written) : undefined)

const LATEST_CHRISTIAN_YEAR = 2400
/** ค.ศ., as the tables have it; พ.ศ. is understood. */
export const budgetYearOf = (year: number) => (year > LATEST_CHRISTIAN_YEAR ? year - 543 : year)

export const NhsoWanted = z.object({
  zone: z.coerce.number().int().min(1).max(13).optional(),
  /** The beginning of an area code. */
  changwat: z
    .string()
    .regex(/^\d{2,8}$/)
    .optional(),
  /** L5275, an older code of the same fund, or its id. */
  fundId: z.string().trim().max(40).optional(),
  budgetYear: z.coerce.number().int().transform(budgetYearOf).optional(),
  title: z.string().max(100).optional(),
  /** The last of the page before. */
  after: z.string().max(100).optional(),
})
export type NhsoWanted = z.infer<typeof NhsoWanted>

/** Any table as JSON: each row by the names of its columns. */
export const NhsoTable = z.object({
  count: z.int(),
  items: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
  /** Asks for the page behind this one; null on the last. */
  next: z.string().nullable(),
})
