// A fund: who runs it, where, with which pots of money, and who works for it.
import { z } from 'zod'
import { codesOf, wordings } from '../../shared/wordings.ts'

export const FUND_KINDS = wordings({
  'local-health': 'กองทุนหลักประกันสุขภาพในระดับท้องถิ่นหรือพื้นที่ (กปท.)',
  'provincial-rehab': 'กองทุนฟื้นฟูสมรรถภาพที่จำเป็นต่อสุขภาพระดับจังหวัด',
  'co-funded': 'กองทุนร่วมระดับจังหวัด (กองทุนเสมือนจริง)',
  programme: 'แผนงานของหน่วยสนับสนุนหรือ Node',
  'tambon-central': 'กองทุนกลางตำบล',
  'community-welfare': 'กองทุนสวัสดิการชุมชน',
  'matched-saving': 'กองทุนออมสมทบ',
})
export const FundKind = codesOf(FUND_KINDS)
export type FundKind = z.infer<typeof FundKind>

export const FUND_OFFICES = wordings({
  officer: 'เจ้าหน้าที่กองทุน',
  finance: 'เจ้าหน้าที่การเงิน',
  chair: 'ประธานกรรมการ',
  committee: 'กรรมการ',
  mentor: 'พี่เลี้ยงกองทุน',
})
export const FundOffice = codesOf(FUND_OFFICES)
export type FundOffice = z.infer<typeof FundOffice>

/** Never mixed with one another: each has its own ledger, numbers and ratios. */
export const POT_KINDS = wordings({
  main: 'เงินกองทุน',
  'long-term-care': 'บัญชี LTC',
  diapers: 'ผ้าอ้อมผู้ใหญ่',
  rehabilitation: 'ฟื้นฟูสมรรถภาพ',
  issue: 'เงินตามประเด็น',
  welfare: 'สวัสดิการสมาชิก',
  other: 'อื่นๆ',
})
export const PotKind = codesOf(POT_KINDS)
export type PotKind = z.infer<typeof PotKind>

const code = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9][A-Z0-9._-]{1,29}$/)
const line = (most: number) => z.string().trim().max(most)

const FundProfile = z.object({
  nameTh: line(300).min(1),
  nameEn: line(300).default(''),
  areaCode: z.string().regex(/^(\d{2}|\d{4}|\d{6}|\d{8})$/),
  /** The area of an อปท. that is no subdistrict. */
  areaSetId: z.uuid().nullable().default(null),
  issueListId: z.uuid(),
  address: line(500).default(''),
  phone: line(50).default(''),
  email: z.union([z.literal(''), z.email()]).default(''),
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
  openedOn: z.iso.date().nullable().default(null),
})

/** As สปสช. or the programme writes its code: L5275. */
export const NewFund = FundProfile.extend({ id: z.uuid(), kind: FundKind, code, organizationId: z.uuid() })
export type NewFund = z.infer<typeof NewFund>

/** A profile is changed as a whole, from the revision that was on the screen. */
export const FundChange = FundProfile.extend({
  revision: z.int(),
  /** Codes it had before, as old files write them; left as they are where none are sent. */
  aliases: z.array(code).max(10).optional(),
})
export type FundChange = z.infer<typeof FundChange>

const PotAccount = z.object({
  name: line(200).min(1),
  bankName: line(200).default(''),
  bankAccountName: line(300).default(''),
  bankAccountNumber: line(50).default(''),
})
/** Its books begin on a day; what is from before stands in one opening entry. */
export const NewPot = PotAccount.extend({ id: z.uuid(), kind: PotKind, booksFrom: z.iso.date() })
export type NewPot = z.infer<typeof NewPot>

/** Its name and bank; kind and first day stay. */
export const PotChange = PotAccount
export type PotChange = z.infer<typeof PotChange>

export const Pot = PotAccount.extend({
  id: z.uuid(),
  kind: PotKind,
  booksFrom: z.iso.date(),
  closedOn: z.iso.date().nullable(),
  /** In the bank, by the ledger. */
  balanceSatang: z.int(),
  /** From this day on projects are paid by voucher; what was paid before is brought over as it stands in the old book. */
  vouchersFrom: z.iso.date(),
})
export type Pot = z.infer<typeof Pot>

export const NewFundOffice = z.object({
  id: z.uuid(),
  accountId: z.uuid(),
  office: FundOffice,
  fromDay: z.iso.date(),
  toDay: z.iso.date().nullable().default(null),
})
export type NewFundOffice = z.infer<typeof NewFundOffice>

const FundOfficeHeld = NewFundOffice.extend({ toDay: z.iso.date().nullable(), name: z.string() })

export const FundLine = z.object({
  id: z.uuid(),
  kind: FundKind,
  code: z.string(),
  nameTh: z.string(),
  nameEn: z.string(),
  organizationName: z.string(),
  areaCode: z.string(),
  closedOn: z.iso.date().nullable(),
})
export type FundLine = z.infer<typeof FundLine>

/** On the list: with what a fiscal year of it came to. Money is null where its books are closed to whoever asks. */
export const FundListLine = FundLine.extend({
  projects: z.int(),
  availableSatang: z.int().nullable(),
  spentSatang: z.int().nullable(),
  leftSatang: z.int().nullable(),
})
export type FundListLine = z.infer<typeof FundListLine>

export const Fund = FundLine.extend({
  ...FundProfile.shape,
  organizationId: z.uuid(),
  revision: z.int(),
  aliases: z.array(z.string()),
  /** What whoever asks may do here; the same functions that the server asks. */
  may: z.object({ keep: z.boolean(), readBooks: z.boolean() }),
  /** Empty when the books are not open to whoever asks. */
  pots: z.array(Pot),
  offices: z.array(FundOfficeHeld),
})
export type Fund = z.infer<typeof Fund>
