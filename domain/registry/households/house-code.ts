import { toArabicDigits } from '../../shared/thai-text.ts'

/** รหัสประจำบ้าน as it is typed (9099-012345-6, Thai digits) → its 11 digits; null for none. What is left over is not mended. */
export function houseCodeOf(typed: string | null): string | null {
  const digits = toArabicDigits(typed ?? '').replace(/[\s-]/g, '')
  return digits || null
}
