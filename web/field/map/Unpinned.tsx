import { useState } from 'react'
import type { PersonLine } from '../../../domain/sync/person-bundle.ts'
import { nameOf, placeOf } from '../people/person-words.ts'
import { Link } from '../router.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'

const AT_ONCE = 20

/** Nobody is left off because the phone does not know where she lives. */
export function Unpinned({ people }: { people: readonly PersonLine[] }) {
  const words = useText()
  const { t } = words
  const [shown, setShown] = useState(AT_ONCE)
  const unpinned = people.filter(({ latitude, longitude }) => latitude === null || longitude === null)
  if (unpinned.length === 0) return null
  return (
    <section className="map-list">
      <h2>
        {t('field.map.unpinned')} · {t('field.people.count', { count: unpinned.length })}
      </h2>
      <p className="map-hint">{t('field.map.set-pin')}</p>
      <ul>
        {unpinned.slice(0, shown).map((line) => (
          <li key={line.id}>
            <Link to={`/field/people/${line.id}`}>{nameOf(line)}</Link>
            <span>{placeOf(line, words)}</span>
          </li>
        ))}
      </ul>
      {unpinned.length > shown && (
        <Button wide onClick={() => setShown(shown + AT_ONCE)}>
          {t('field.people.more')}
        </Button>
      )}
    </section>
  )
}
