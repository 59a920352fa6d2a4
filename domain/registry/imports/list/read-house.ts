const DAY = /^\d{4}-(\d\d)-(\d\d)(?:[ T].*)?$/
const SHORT_DAY = /^(\d{1,2})-([A-Z][a-z]{2})$|^([A-Z][a-z]{2})-(\d{1,2})$/
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'

/** A spreadsheet takes house 4/5 for the fourth of May: day and month are what was typed. */
export function houseThatBecameDay(text: string): string | undefined {
  const iso = DAY.exec(text)
  if (iso) return `${Number(iso[2])}/${Number(iso[1])}`
  const short = SHORT_DAY.exec(text)
  if (!short) return undefined
  const month = MONTHS.indexOf(short[2] ?? short[3] ?? '')
  return month < 0 ? undefined : `${Number(short[1] ?? short[4])}/${month / 3 + 1}`
}
