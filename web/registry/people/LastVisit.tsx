import { Clock } from 'lucide-react'
import { daysBetween } from '../../../domain/shared/thai-date.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'

const DUE_AFTER_DAYS = 90

export function LastVisit({ day }: { day: string | null }) {
  const { t, day: dayWords } = useText()
  const { today } = useMe()
  if (!day)
    return (
      <span className="last-visit" data-due>
        <Clock size={15} aria-hidden />
        {t('people.never-visited')}
      </span>
    )
  const days = daysBetween(day, today)
  return (
    <span className="last-visit" data-due={days > DUE_AFTER_DAYS || undefined}>
      {days > DUE_AFTER_DAYS && <Clock size={15} aria-hidden />}
      <span>
        <span className="nowrap">{dayWords(day)}</span>{' '}
        <span className="small nowrap last-visit-ago">{t('unit.days-ago', { days })}</span>
      </span>
    </span>
  )
}
