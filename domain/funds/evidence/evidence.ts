// เอกสารแนบ of a project: which kinds of papers there are, and what each belongs to. A checklist for the auditor counts them by kind.
import { z } from 'zod'
import { codesOf, wordings } from '../../shared/wordings.ts'

export const EVIDENCE_KINDS = wordings({
  agreement: 'บันทึกข้อตกลงที่ลงนามแล้ว',
  proposal: 'แบบเสนอโครงการที่ลงนามแล้ว',
  approval: 'หนังสือแจ้งผลการอนุมัติ',
  voucher: 'ใบเบิกเงินที่ลงนามแล้ว',
  transfer: 'หลักฐานการโอนเงินหรือสำเนาเช็ค',
  'grantee-receipt': 'ใบเสร็จหรือใบสำคัญรับเงินของผู้รับเงินอุดหนุน',
  receipt: 'ใบเสร็จค่าใช้จ่าย',
  'id-copy': 'สำเนาบัตรประชาชน',
  'bank-book': 'สำเนาสมุดบัญชีธนาคาร',
  appointment: 'คำสั่งแต่งตั้ง',
  minutes: 'รายงานการประชุม',
  attendance: 'บัญชีลายมือชื่อผู้เข้าร่วม',
  result: 'รายงานผลที่ลงนามแล้ว',
  other: 'เอกสารอื่น',
})
export const EvidenceKind = codesOf(EVIDENCE_KINDS)
export type EvidenceKind = z.infer<typeof EvidenceKind>

/** For the project's own people and those who keep the fund only. */
export const RESTRICTED_KINDS: readonly EvidenceKind[] = ['id-copy', 'bank-book']

export const EVIDENCE_SUBJECTS = [
  'project',
  'agreement',
  'instalment',
  'voucher',
  'activity-report',
  'instalment-report',
] as const
const Subject = z.enum(EVIDENCE_SUBJECTS)
export type EvidenceSubject = (typeof EVIDENCE_SUBJECTS)[number]

export const EVIDENCE_MEGABYTES = 12
/** A signature and small print must still be read. */
export const EVIDENCE_EDGE = 2000

const Belongs = z.object({
  subject: Subject.default('project'),
  /** Null for the project itself. */
  subjectId: z.uuid().nullable().default(null),
})
const belongsSomewhere = ({ subject, subjectId }: z.infer<typeof Belongs>) =>
  (subject === 'project') === (subjectId === null)
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** The fields that go with the file. The sender makes the id; `sha256` is of the bytes as they were sent. */
export const NewEvidence = Belongs.extend({
  id: z.uuid(),
  kind: EvidenceKind,
  caption: z.string().trim().max(500).default(''),
  sha256: Sha256,
})
  .refine(belongsSomewhere, { path: ['subjectId'] })
  .refine(({ subject, kind }) => subject !== 'activity-report' || kind !== 'receipt', { path: ['kind'] })
export type NewEvidence = z.infer<typeof NewEvidence>

export const Evidence = Belongs.extend({
  id: z.uuid(),
  kind: EvidenceKind,
  caption: z.string(),
  width: z.int(),
  height: z.int(),
  byPhone: z.boolean(),
  addedBy: z.string().nullable(),
  addedAt: z.iso.datetime(),
  may: z.object({ withdraw: z.boolean() }),
})
export type Evidence = z.infer<typeof Evidence>

export const EvidenceOfProject = z.object({ evidence: z.array(Evidence), may: z.object({ add: z.boolean() }) })
export type EvidenceOfProject = z.infer<typeof EvidenceOfProject>
