// Who lives together under one roof: members with their role, from a day to a day.
import { z } from 'zod'
import { codesOf, wordings } from '../../shared/wordings.ts'
import { Relationship } from '../people/lists.ts'

export const HOUSEHOLD_ROLES = wordings({ head: 'เจ้าบ้าน', resident: 'ผู้อาศัย' })
export const HouseholdRole = codesOf(HOUSEHOLD_ROLES)
export type HouseholdRole = z.infer<typeof HouseholdRole>

/** สถานะของที่พักอาศัย, as the household surveys of the south ask it (domain-th §1.5). */
export const HOUSE_STATUSES = wordings({
  own: 'บ้านตนเอง',
  family: 'บ้านพ่อแม่หรือญาติ',
  'with-others': 'อาศัยผู้อื่นอยู่',
  rented: 'บ้านเช่า',
  'with-employer': 'อยู่กับผู้จ้าง',
  'no-fixed-home': 'ไม่มีที่อยู่เป็นหลักแหล่ง',
})
export const HouseStatus = codesOf(HOUSE_STATUSES)
export type HouseStatus = z.infer<typeof HouseStatus>

/** HOUSETYPE of the 43-file standard. */
export const HOUSE_TYPES = wordings({
  detached: 'บ้านเดี่ยว บ้านแฝด',
  townhouse: 'ทาวน์เฮาส์ ทาวน์โฮม',
  condominium: 'คอนโดมิเนียม',
  apartment: 'อพาร์ตเมนต์ หอพัก',
  'workers-lodging': 'บ้านพักคนงาน',
  'religious-site': 'ศาสนสถาน',
  other: 'อื่นๆ',
})
export const HouseType = codesOf(HOUSE_TYPES)
export type HouseType = z.infer<typeof HouseType>

const Joining = z.object({
  personId: z.uuid(),
  role: HouseholdRole,
  /** To the head; null for the head herself, or when it is not known. */
  relationship: Relationship.nullable().optional(),
  fromDay: z.iso.date().optional(),
})

/** Opened from a person's page: she is its first member. */
export const NewHousehold = z.object({ id: z.uuid(), first: Joining })
export type NewHousehold = z.infer<typeof NewHousehold>

/** Whoever lives in another household leaves it on that day. */
export const NewMember = Joining.extend({ id: z.uuid() })
export type NewMember = z.infer<typeof NewMember>

export const Leaving = z.object({ id: z.uuid(), toDay: z.iso.date().optional() })
export type Leaving = z.infer<typeof Leaving>

export const RoleChange = z.object({
  id: z.uuid(),
  role: HouseholdRole,
  relationship: Relationship.nullable().optional(),
})
export type RoleChange = z.infer<typeof RoleChange>

export const HouseFacts = z.object({
  id: z.uuid(),
  houseCode: z.string().max(30).nullable(),
  houseStatus: HouseStatus.nullable(),
  houseType: HouseType.nullable(),
})
export type HouseFacts = z.infer<typeof HouseFacts>

/** The other household was the same house: its members come over, and it is closed. */
export const HouseholdMerge = z.object({ id: z.uuid(), otherId: z.uuid() })
export type HouseholdMerge = z.infer<typeof HouseholdMerge>

/** These members found a household of their own; `headId` is one of them. */
export const HouseholdSplit = z.object({
  id: z.uuid(),
  personIds: z.array(z.uuid()).min(1).max(40),
  headId: z.uuid().nullable(),
})
export type HouseholdSplit = z.infer<typeof HouseholdSplit>

export const Housemate = z.object({
  personId: z.uuid(),
  fullName: z.string(),
  sex: z.enum(['male', 'female']).nullable(),
  age: z.number().int().nullable(),
  diedOn: z.iso.date().nullable(),
  adlScore: z.number().int().nullable(),
  lastVisitOn: z.iso.date().nullable(),
})
export type Housemate = z.infer<typeof Housemate>

export const HouseholdMember = Housemate.extend({
  role: HouseholdRole,
  relationship: Relationship.nullable(),
  fromDay: z.iso.date(),
  toDay: z.iso.date().nullable(),
})
export type HouseholdMember = z.infer<typeof HouseholdMember>

export const Household = z.object({
  id: z.uuid(),
  houseCode: z.string().nullable(),
  houseStatus: HouseStatus.nullable(),
  houseType: HouseType.nullable(),
  /** Of the head, or else of the member who has been there longest. */
  house: z.string().nullable(),
  moo: z.number().int().nullable(),
  areaName: z.string(),
  members: z.array(HouseholdMember),
  /** Members outside the scope of whoever looks: a number, no names. */
  outside: z.number().int(),
})
export type Household = z.infer<typeof Household>

/** Somebody with the same house number in the same หมู่, who lives in no household with her yet. */
export const HousemateSuggestion = Housemate.extend({ householdId: z.uuid().nullable() })
export type HousemateSuggestion = z.infer<typeof HousemateSuggestion>

export const PersonHousehold = z.object({
  household: Household.nullable(),
  suggestions: z.array(HousemateSuggestion),
  can: z.object({ change: z.boolean() }),
})
export type PersonHousehold = z.infer<typeof PersonHousehold>
