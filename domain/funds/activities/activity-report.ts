// What a project really did at one activity: when, where, who came, what came of it and what it cost. Saved as it is typed.
import { z } from 'zod'
import { ExpenseGroup } from '../projects/project-lists.ts'

/** ประเมินผล คุณภาพกิจกรรม, as the form words it. */
export const QUALITIES = {
  4: 'บรรลุผลมากกว่าเป้าหมาย',
  3: 'บรรลุผลตามเป้าหมาย',
  2: 'เกือบได้ตามเป้าหมาย',
  1: 'ได้น้อยกว่าเป้าหมายมาก',
  0: 'ไม่สามารถประเมินได้',
} as const

export const REPORT_ORIGINS = ['area', 'mentor'] as const
const Origin = z.enum(REPORT_ORIGINS)
export type ReportOrigin = z.infer<typeof Origin>

const long = z.string().max(60_000).default('')
const short = z.string().max(500).default('')
const row = { id: z.uuid() }
const many = <Row extends z.ZodType>(one: Row, most = 200) => z.array(one).max(most).default([])
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .nullable()
  .default(null)

export const MoneyLine = z.object({
  ...row,
  group: ExpenseGroup.default('services'),
  item: short,
  satang: z.int().min(0).max(1_000_000_000_000).default(0),
})
export type MoneyLine = z.infer<typeof MoneyLine>

const count = z.int().min(0).max(10_000_000).nullable().default(null)
/** Who came, by group, against what the proposal planned. */
const Group = z.object({ ...row, label: short, planned: count, came: count })
const Participant = z.object({ ...row, name: z.string().max(200).default(''), role: z.string().max(200).default('') })

/** Lists and sums need these. */
const Head = z.object({
  /** Of the proposal's activities; null when nothing of the kind was planned. */
  activityId: z.uuid().nullable().default(null),
  title: short,
  fromDay: z.iso.date().nullable().default(null),
  toDay: z.iso.date().nullable().default(null),
  areaCode: z
    .string()
    .regex(/^\d{2,8}$/)
    .nullable()
    .default(null),
  quality: z
    .int()
    .refine((points) => points in QUALITIES)
    .nullable()
    .default(null),
})

export const ActivityStory = z.object({
  fromTime: time,
  toTime: time,
  place: short,
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
  reporter: short,
  /** รุ่น, where the same is done several times. */
  batch: short,
  objective: long,
  /** รายละเอียดของการทำกิจกรรมที่ได้ปฏิบัติจริง */
  done: long,
  outputs: long,
  outcomes: long,
  summary: long,
  groups: many(Group),
  problems: long,
  /** To the funder. */
  suggestions: long,
  /** Of the mentor. */
  wanted: long,
  /** คำแนะนำจากผู้ติดตาม, and who that was. */
  advice: long,
  adviser: short,
  money: many(MoneyLine),
})
export type ActivityStory = z.infer<typeof ActivityStory>

export const NewActivityReport = z.object({
  id: z.uuid(),
  origin: Origin.default('area'),
  activityId: z.uuid().nullable().default(null),
})
export type NewActivityReport = z.infer<typeof NewActivityReport>

/** Saved as it is typed, from the revision on the screen. */
export const ActivityReportDraft = z
  .object({ ...Head.shape, ...ActivityStory.shape, participants: many(Participant, 2000), revision: z.int() })
  .refine(({ fromDay, toDay }) => !fromDay || !toDay || toDay >= fromDay, { path: ['toDay'] })
export type ActivityReportDraft = z.infer<typeof ActivityReportDraft>

export const NewSending = z.object({ id: z.uuid() })
export type NewSending = z.infer<typeof NewSending>
export const NewReopening = z.object({ id: z.uuid(), reason: z.string().trim().min(3).max(500) })
export type NewReopening = z.infer<typeof NewReopening>

const Photo = z.object({
  id: z.uuid(),
  kind: z.enum(['photo', 'receipt']),
  caption: z.string(),
  width: z.int(),
  height: z.int(),
  /** Fit for the public page: the project's people said so. */
  isPublic: z.boolean(),
})

export const ActivityReport = z.object({
  ...Head.shape,
  ...ActivityStory.shape,
  id: z.uuid(),
  origin: Origin,
  revision: z.int(),
  /** Together. */
  came: z.int(),
  spentSatang: z.int(),
  sentAt: z.iso.datetime().nullable(),
  /** Empty for those who neither work on the project nor follow it. */
  participants: z.array(Participant),
  /** Receipts only for those who work on the project or follow it. */
  photos: z.array(Photo),
  may: z.object({ edit: z.boolean(), reopen: z.boolean() }),
})
export type ActivityReport = z.infer<typeof ActivityReport>

const blank = (text: string) => text.trim() === ''

/** What it still wants before it can be sent: each an anchor of the page. */
export const gapsOfActivityReport = (
  report: Pick<ActivityReport, 'title' | 'fromDay' | 'reporter' | 'done'>,
): string[] => [
  ...(blank(report.title) ? ['title'] : []),
  ...(report.fromDay ? [] : ['fromDay']),
  ...(blank(report.reporter) ? ['reporter'] : []),
  ...(blank(report.done) ? ['done'] : []),
]

export const cameTo = ({ groups }: Pick<ActivityStory, 'groups'>) =>
  groups.reduce((sum, { came }) => sum + (came ?? 0), 0)
