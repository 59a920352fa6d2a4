import { CircleAlert, TriangleAlert } from 'lucide-react'
import { daysBetween } from '../../../domain/shared/thai-date.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'

const SOON_DAYS = 90

/** Until when the disability card holds, and whether that is past or near. */
export function CardState({ expires }: { expires: string | null }) {
  const { t, day } = useText()
  const { today } = useMe()
  if (!expires) return <span className="soft">–</span>
  if (expires === 'lifetime') return t('person.card-lifetime')
  const left = daysBetween(today, expires)
  if (left > SOON_DAYS) return <span className="nowrap">{day(expires)}</span>
  const Icon = left < 0 ? CircleAlert : TriangleAlert
  return (
    <span className="card-state" data-look={left < 0 ? 'urgent' : 'due'}>
      <Icon size={15} aria-hidden />
      <span>
        <span className="nowrap">{day(expires)}</span>{' '}
        <span className="small nowrap">{t(left < 0 ? 'people.card-over' : 'people.card-soon', { days: left })}</span>
      </span>
    </span>
  )
}
