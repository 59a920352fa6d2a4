import { useMemo, useState } from 'react'
import type { PersonLine } from '../../../domain/sync/person-bundle.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { metresBetween, pointOf } from './geo.ts'
import { MapSheet } from './MapSheet.tsx'
import { NearList } from './NearList.tsx'
import type { Pinned } from './sheet.ts'
import { Unpinned } from './Unpinned.tsx'
import { useMyPlace } from './useMyPlace.ts'
import './map.css'

/** Where the people lie, without tiles and without a network: pins, the nearest first, and those without a pin. */
export function PeopleMap({ people }: { people: readonly PersonLine[] }) {
  const { t } = useText()
  const place = useMyPlace()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const pinned = useMemo(
    () =>
      people.flatMap((item): Pinned<PersonLine>[] => {
        const at = pointOf(item)
        return at ? [{ item, at }] : []
      }),
    [people],
  )
  const near = useMemo(() => {
    const listed = chosen.length > 0 ? pinned.filter(({ item }) => chosen.includes(item.id)) : pinned
    const from = place.at
    if (!from) return listed
    return listed.map((one) => ({ ...one, metres: metresBetween(from, one.at) })).sort((a, b) => a.metres - b.metres)
  }, [pinned, chosen, place.at])
  return (
    <div className="people-map">
      {pinned.length === 0 ? (
        <p className="map-none">{t('field.map.none')}</p>
      ) : (
        <>
          <MapSheet pinned={pinned} me={place.at} chosen={chosen} onChoose={setChosen} />
          {place.state === 'unasked' && (
            <Button wide onClick={place.ask}>
              {t('field.map.where-am-i')}
            </Button>
          )}
          {place.at && place.at.accuracyMetres >= 10 && (
            <p className="map-hint">{t('field.map.accuracy', { metres: place.at.accuracyMetres })}</p>
          )}
          <NearList near={near} from={place.at} isChosen={chosen.length > 0} onAll={() => setChosen([])} />
        </>
      )}
      <Unpinned people={people} />
    </div>
  )
}
