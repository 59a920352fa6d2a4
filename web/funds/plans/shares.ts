import type { Regulation } from '../../../domain/funds/regulations/regulation.ts'

/** Of all announcements so far; one that is not among them has no words yet, and is not offered. */
export const SHARE_CODES = [
  'small-subdistrict',
  'medium-subdistrict',
  'large-subdistrict',
  'town',
  'under-6-million',
  '6-to-20-million',
  'over-20-million',
  'province',
] as const

export const shareOf = (regulation: Regulation | undefined, code: string | null) =>
  regulation?.rules.shares.find((share) => share.code === code)
