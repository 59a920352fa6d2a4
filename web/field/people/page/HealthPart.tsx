import type { PersonBundle } from '../../../../domain/sync/person-bundle.ts'
import { useText } from '../../text/useText.ts'

const ANSWERS = {
  given: 'field.person.consent-given',
  refused: 'field.person.consent-refused',
  withdrawn: 'field.person.consent-withdrawn',
} as const

/** What she must not be given first; then her illnesses, what is written of her, and what she agreed to. */
export function HealthPart({ person: { allergies, diseases, note, consents } }: { person: PersonBundle }) {
  const { t, list, day } = useText()
  return (
    <>
      {(allergies.length > 0 || diseases.length > 0 || note) && (
        <section className="person-part">
          <h2>{t('field.person.health')}</h2>
          {allergies.length > 0 && (
            <p className="person-allergies">
              <span aria-hidden="true">▲</span> {t('field.person.allergies', { what: allergies.join(', ') })}
            </p>
          )}
          {diseases.length > 0 && <p>{t('field.person.diseases', { what: diseases.join(', ') })}</p>}
          {note && (
            <p>
              {t('field.person.note')}: {note}
            </p>
          )}
        </section>
      )}
      {consents.length > 0 && (
        <section className="person-part">
          <h2>{t('field.person.consents')}</h2>
          <ul>
            {consents.map(({ purpose, answer, on }) => (
              <li key={purpose}>
                {list('purpose', purpose)}
                <span className="person-soft">
                  {t(ANSWERS[answer])} · {day(on)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
