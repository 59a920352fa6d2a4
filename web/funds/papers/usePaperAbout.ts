import type { PaperLine } from '../../../domain/funds/papers/paper-line.ts'
import { fiscalYear, formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { useText } from '../../text/useText.ts'

/** Which of several it is: งวดที่ 2, ตุลาคม 2568, ไตรมาสที่ 1, 2/2569. */
export function usePaperAbout() {
  const { t, day, language } = useText()
  return ({ paper, number, reference, onDay }: PaperLine): string => {
    if (number !== null) return t('papers.instalment', { number })
    if (paper === 'month-report' && onDay)
      return language === 'th' ? formatThaiDate(onDay, 'long', 'month') : day(onDay, 'long', 'month')
    if (paper === 'quarter-report' && onDay)
      return t('papers.quarter', { number: ((Number(onDay.slice(5, 7)) + 2) % 12) / 3 + 1 })
    if (paper === 'year-report' && onDay)
      return language === 'th' ? String(fiscalYear(onDay)) : String(fiscalYear(onDay) - 543)
    return [reference, onDay && day(onDay, 'short')].filter(Boolean).join(' · ')
  }
}
