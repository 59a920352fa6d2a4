// Who else looks after a person, and whose telephone it is.
import { z } from 'zod'
import { codesOf, wordings } from '../../shared/wordings.ts'
import { Relationship } from './lists.ts'

export const CARER_KINDS = wordings({
  family: 'คนในครอบครัว',
  volunteer: 'อาสาสมัคร (อสม. อพม. อสอช.)',
  caregiver: 'ผู้ช่วยเหลือดูแล (CG)',
  'personal-assistant': 'ผู้ช่วยคนพิการ (PA)',
  hired: 'ผู้ดูแลที่จ้าง',
  neighbour: 'เพื่อนบ้าน',
  other: 'อื่นๆ',
})
export const CarerKind = codesOf(CARER_KINDS)
export type CarerKind = z.infer<typeof CarerKind>

/** A further carer beside the main one. */
export const Carer = z.object({
  name: z.string().min(1).max(200),
  relationship: Relationship.nullable(),
  phone: z.string().max(20).nullable(),
  kind: CarerKind.nullable(),
  sinceDay: z.iso.date().nullable(),
  untilDay: z.iso.date().nullable(),
})
export type Carer = z.infer<typeof Carer>

/** Whose telephone one of `phones` is: her own, or a relative's, by relationship and name. */
export const PhoneOwner = z.object({
  phone: z.string().max(20),
  owner: z.union([z.literal('self'), Relationship]).nullable(),
  name: z.string().max(120).nullable(),
})
export type PhoneOwner = z.infer<typeof PhoneOwner>
