import type { PersonBundle } from '../../../../domain/sync/person-bundle.ts'
import { useText } from '../../text/useText.ts'

export function NeedsPart({ person }: { person: PersonBundle }) {
  const { t, list, day } = useText()
  const open = person.needs.filter(({ status }) => status !== 'met' && status !== 'cancelled')
  if (open.length === 0) return null
  return (
    <section className="person-part">
      <h2>{t('field.person.open-needs')}</h2>
      <ul>
        {open.map(({ id, kind, urgency, status, foundOn, detail }) => (
          <li key={id}>
            <strong>{list('needKind', kind)}</strong>
            {urgency === 'can-wait' ? '' : ` · ${list('needUrgency', urgency)}`}
            <span className="person-soft">
              {status === 'waiting' ? t('field.person.waiting') : list('needStatus', status)}{' '}
              {t('field.person.since', { day: day(foundOn) })}
              {detail ? ` · ${detail}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
