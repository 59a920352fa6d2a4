import { useState } from 'react'
import type { PersonLine } from '../../../domain/sync/person-bundle.ts'
import { nameOf, placeOf } from '../people/person-words.ts'
import { Link } from '../router.ts'
import { useText } from '../text/useText.ts'
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
        <button type="button" className="people-button" onClick={onAll}>
          {t('field.map.all')}
        </button>
      )}
      <ul>
        {near.slice(0, shown).map(({ item, at }) => (
          <li key={item.id}>
            <Link to={`/field/people/${item.id}`}>{nameOf(item)}</Link>
            <span>{[placeOf(item, words), from ? wayWords(from, at, words) : ''].filter(Boolean).join(' · ')}</span>
            <a className="people-button" href={geoLink(at)}>
              {t('field.place.open')}
            </a>
          </li>
        ))}
      </ul>
      {near.length > shown && (
        <button type="button" className="people-button" onClick={() => setShown(shown + AT_ONCE)}>
          {t('field.people.more')}
        </button>
      )}
    </section>
  )
}
