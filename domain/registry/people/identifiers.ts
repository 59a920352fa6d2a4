// Numbers beside the 13-digit one (domain-th §1.1): whoever has no Thai number mostly has one of these.
import { z } from 'zod'
import { normalizeThai, toArabicDigits } from '../../shared/thai-text.ts'
import { codesOf, wordings } from '../../shared/wordings.ts'

export const IDENTIFIER_KINDS = wordings({
  passport: 'หนังสือเดินทาง',
  'g-code': 'รหัส G (นักเรียนไม่มีหลักฐานทะเบียนราษฎร)',
  'work-permit': 'ใบอนุญาตทำงาน',
  'pink-card': 'บัตรชมพู (บัตรประจำตัวคนซึ่งไม่มีสัญชาติไทย)',
  'zero-number': 'เลข 13 หลักขึ้นต้นด้วย 0 หรือ 00',
  'hospital-number': 'HN ของโรงพยาบาล',
  'health-station-number': 'PID ของ รพ.สต.',
  'case-number': 'เลขทะเบียนรายของหน่วยงาน',
  other: 'อื่นๆ',
})
export const IdentifierKind = codesOf(IDENTIFIER_KINDS)
export type IdentifierKind = z.infer<typeof IdentifierKind>

/** These say nothing without whose number it is: every hospital has its HN 12345. */
export const NUMBERED_BY_AN_ISSUER: readonly IdentifierKind[] = [
  'hospital-number',
  'health-station-number',
  'case-number',
  'other',
]

/**
 * Comes in with its `value`; kept sealed, and goes out with its last three characters (`tail`).
 * One that stands is named by its `key` when a list is sent again: nobody types a number twice.
 */
export const Identifier = z.object({
  kind: IdentifierKind,
  issuer: z.string().max(120).nullable(),
  fromDay: z.iso.date().nullable(),
  toDay: z.iso.date().nullable(),
  value: z.string().min(2).max(40).optional(),
  key: z.string().max(32).optional(),
  tail: z.string().max(3).optional(),
})
export type Identifier = z.infer<typeof Identifier>

/** One writing of a number: without spaces and dashes, in Arabic digits and capitals. */
export const identifierValue = (typed: string) =>
  toArabicDigits(normalizeThai(typed)).replace(/[\s-]/g, '').toUpperCase()
