import type { Words } from '../../text/useText.ts'

type Home = { house: string | null; moo: number | null; village?: string | null }

/** บ้านเลขที่ 100/5 หมู่ 3 บ้านตัวอย่าง; empty when nothing is known of the house. */
export function homeLine({ house, moo, village }: Home, t: Words['t']): string {
  return [house && t('home.house', { house }), moo !== null && t('home.moo', { moo }), village]
    .filter(Boolean)
    .join(' ')
}
