// How the forms of a fund write amounts, days and clauses.
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import type { Regulation } from '../../../domain/funds/regulations/regulation.ts'
import { bahtWords } from '../../../domain/shared/baht-words.ts'
import { formatBaht } from '../../../domain/shared/money.ts'
import { formatThaiDate } from '../../../domain/shared/thai-date.ts'

const DOTS = '........................................'

export const longDay = (day: string | null | undefined) => (day ? formatThaiDate(day, 'long') : DOTS)
export const shortDay = (day: string | null | undefined) => (day ? formatThaiDate(day, 'short') : '')
export const dayRange = (from: string | null, to: string | null) => `ตั้งแต่วันที่ ${longDay(from)} ถึงวันที่ ${longDay(to)}`
export const budgetYear = (fiscalYear: number) => String(fiscalYear + 543)

/** 1,200.00 บาท (หนึ่งพันสองร้อยบาทถ้วน) */
export const bahtInFull = (satang: number | null | undefined) =>
  satang === null || satang === undefined
    ? `${DOTS} บาท (${DOTS}${DOTS})`
    : `${formatBaht(satang)} บาท (${bahtWords(satang)})`

/** For columns, where a dash is easier to read than nothing. */
export const bahtOrDash = (satang: number | null | undefined) => (satang ? formatBaht(satang) : '-')

/** 87.50; nothing of nothing. */
export const percentOf = (part: number, whole: number) => (whole > 0 ? ((part / whole) * 100).toFixed(2) : '-')

export const fundLine = (fund: Pick<Fund, 'nameTh' | 'code'> | null) =>
  fund ? `${fund.nameTh} รหัส ${fund.code}` : DOTS

/** The lists word their clauses as of 2561 and 2567; other announcements number them differently, or have none of the kind. */
export const withClauses = (text: string, regulation: Regulation | undefined) =>
  regulation?.rules.clauses.uses
    ? text.replaceAll('ข้อ 10', regulation.rules.clauses.uses)
    : text.replace(/ \[ข้อ 10\(\d\)\]/, '')

/** ประกาศ… พ.ศ. 2567 ข้อ 17(2): with a space before it, and nothing where no announcement rules. */
export const underClause = (
  regulation: Regulation | undefined,
  ...clauses: (keyof Regulation['rules']['clauses'])[]
): string => {
  if (!regulation) return ''
  const cited = clauses.map((clause) => regulation.rules.clauses[clause]).filter(Boolean)
  return ` ตาม${[regulation.nameTh, cited.join(' และ')].filter(Boolean).join(' ')}`
}

/** At the foot of each page: whose form of which announcement it is. */
export const footOf = (fund: Pick<Fund, 'nameTh' | 'code'> | null, regulation: Regulation | undefined) =>
  [regulation?.source, fund && `${fund.nameTh} (${fund.code})`].filter(Boolean).join('\n')
