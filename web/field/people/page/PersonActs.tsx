import type { PersonBundle } from '../../../../domain/sync/person-bundle.ts'
import { geoLink, pointOf } from '../../map/geo.ts'
import { Link } from '../../router.ts'
import { useText } from '../../text/useText.ts'
import { tap } from '../../ui/tap.ts'

export function PersonActs({ person }: { person: PersonBundle }) {
  const { t } = useText()
  const here = `/field/people/${person.id}`
  const at = pointOf(person)
  return (
    <nav className="person-acts" aria-label={t('field.person.visit')}>
      {person.diedOn === null && (
        <Link className={tap('main')} to={`${here}/visit`}>
          {t('field.person.visit')}
        </Link>
      )}
      <Link className={tap()} to={`${here}/assess`}>
        {t('field.person.assess')}
      </Link>
      <Link className={tap()} to={`${here}/need`}>
        {t('field.person.needs')}
      </Link>
      <Link className={tap()} to={`${here}/consent`}>
        {t('field.person.consent')}
      </Link>
      {at && (
        <a className={tap()} href={geoLink(at)}>
          {t('field.person.map')}
        </a>
      )}
    </nav>
  )
}
