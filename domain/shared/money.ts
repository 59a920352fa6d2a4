// Money is kept in satang, whole numbers; people type and read baht.
import { normalizeThai, toArabicDigits } from './thai-text.ts'

const AMOUNT =
  /^฿? ?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2})0*)?(?:[.,]-)? ?(?:฿|บาท ?(?:ถ้วน)?|บ\.)? ?(?:(?:\/|ต่อ) ?เดือน)?$/

/** Undefined for what is not an amount, is below zero or holds parts of a satang that someone typed. */
export function satangFromBaht(baht: string | number): number | undefined {
  if (typeof baht === 'number') return inBounds(Math.round(baht * 100) + 0)
  const [, whole, satang = ''] = AMOUNT.exec(toArabicDigits(normalizeThai(baht))) ?? []
  return whole === undefined ? undefined : inBounds(Number(whole.replaceAll(',', '') + satang.padEnd(2, '0')))
}

const inBounds = (satang: number) => (Number.isSafeInteger(satang) && satang >= 0 ? satang : undefined)

/** 1,234.50, without the word for baht. */
export function formatBaht(satang: number): string {
  const digits = String(Math.abs(satang)).padStart(3, '0')
  const baht = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${satang < 0 ? '-' : ''}${baht}.${digits.slice(-2)}`
}
