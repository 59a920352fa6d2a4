import { useState } from 'react'
import type { PersonLine } from '../../../domain/sync/person-bundle.ts'
import { nameOf, placeOf } from '../people/person-words.ts'
import { Link } from '../router.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { tap } from '../ui/tap.ts'
import { geoLink, type Point } from './geo.ts'
import type { Pinned } from './sheet.ts'
import { wayWords } from './way-words.ts'

const AT_ONCE = 20

type Props = { near: readonly Pinned<PersonLine>[]; from: Point | undefined; isChosen: boolean; onAll: () => void }

export function NearList({ near, from, isChosen, onAll }: Props) {
  const words = useText()
  const { t } = words
  const [shown, setShown] = useState(AT_ONCE)
  return (
    <section className="map-list">
      <h2>{t(from ? 'field.map.nearest' : 'field.map.pinned')}</h2>
      {isChosen && (
        <Button wide onClick={onAll}>
          {t('field.map.all')}
        </Button>
      )}
      <ul>
        {near.slice(0, shown).map(({ item, at }) => (
          <li key={item.id}>
            <Link to={`/field/people/${item.id}`}>{nameOf(item)}</Link>
            <span>{[placeOf(item, words), from ? wayWords(from, at, words) : ''].filter(Boolean).join(' · ')}</span>
            <a className={tap('quiet', 'map-open')} href={geoLink(at)}>
              {t('field.place.open')}
            </a>
          </li>
        ))}
      </ul>
      {near.length > shown && (
        <Button wide onClick={() => setShown(shown + AT_ONCE)}>
          {t('field.people.more')}
        </Button>
      )}
    </section>
  )
}
