import type { PersonBundle } from '../../../../domain/sync/person-bundle.ts'
import { Link } from '../../router.ts'
import { useText } from '../../text/useText.ts'
import { tap } from '../../ui/tap.ts'
import { useLines } from '../../useField.ts'
import { nameOf } from '../person-words.ts'

/** Everyone under the roof; of those who are not on this phone only how many. */
export function HouseholdPart({ person }: { person: PersonBundle }) {
  const { t } = useText()
  const lines = useLines()
  const { household } = person
  if (!household) return null
  const others = household.members.map(({ personId }) => personId).filter((id) => id !== person.id)
  const known = lines.filter(({ id }) => others.includes(id))
  const elsewhere = others.length - known.length
  return (
    <section className="person-part">
      <h2>{t('field.person.household')}</h2>
      <ul>
        {known.map((line) => (
          <li key={line.id}>
            <Link className="person-link" to={`/field/people/${line.id}`}>
              {nameOf(line)}
            </Link>
          </li>
        ))}
        {elsewhere > 0 && (
          <li className="person-soft">{t('field.person.household-elsewhere', { count: elsewhere })}</li>
        )}
      </ul>
      <Link className={tap()} to={`/field/people/${person.id}/survey`}>
        {t('field.person.survey')}
      </Link>
    </section>
  )
}
