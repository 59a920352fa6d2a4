import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CaseloadOverview } from '../../../domain/registry/caseloads/caseload-overview.ts'
import { useAreaName } from '../../ground/areas/useAreaName.ts'
import { useText } from '../../text/useText.ts'
import { usePhone } from '../../ui/useMedia.ts'
import { isPlaced, pointsOn, type Sheet } from './place-points.ts'

type Place = CaseloadOverview['places'][number]
const LARGEST = 26
const WIDE: Sheet = { width: 760, height: 340, margin: 44 }
const NARROW: Sheet = { width: 330, height: 330, margin: 40 }

/** Where those live who need a visitor: a disc as large as they are many, its heart as large as those whom nobody visits. */
export function PlacesMap({ places, chosen }: { places: Place[]; chosen: string | undefined }) {
  const { t } = useText()
  const sheet = usePhone() ? NARROW : WIDE
  const [pointed, setPointed] = useState<string>()
  const placed = places.filter(isPlaced)
  if (placed.length < 2) return null
  const points = pointsOn(sheet, placed)
  const most = Math.max(...placed.map(({ needing }) => needing))
  const radius = (people: number) => LARGEST * Math.sqrt(people / most)
  return (
    <figure className="panel caseload-map">
      <figcaption className="small soft">
        {t('caseloads.map')}
        <Legend />
      </figcaption>
      <svg viewBox={`0 0 ${sheet.width} ${sheet.height}`} aria-label={t('caseloads.map')}>
        {placed.map((place, at) => (
          <Disc
            key={place.areaCode}
            place={place}
            point={points[at]!}
            radius={radius}
            isChosen={place.areaCode === chosen}
            onPoint={() => setPointed(place.areaCode)}
          />
        ))}
      </svg>
      <Pointed place={placed.find(({ areaCode }) => areaCode === (pointed ?? chosen))} />
    </figure>
  )
}

type DiscProps = {
  place: Place
  point: { x: number; y: number }
  radius: (people: number) => number
  isChosen: boolean
  onPoint: () => void
}

function Disc({ place: { areaCode, needing, without }, point: { x, y }, radius, isChosen, onPoint }: DiscProps) {
  const { t } = useText()
  const name = useAreaName(areaCode) ?? areaCode
  return (
    <Link
      from="/office/caseloads"
      to="/office/caseloads"
      search={(now) => ({ ...now, village: isChosen ? undefined : areaCode })}
      className="caseload-place"
      aria-current={isChosen ? 'true' : undefined}
      aria-label={t('caseloads.place', { name, count: without, of: needing })}
      resetScroll={false}
      onMouseEnter={onPoint}
      onFocus={onPoint}
    >
      <circle cx={x} cy={y} r={Math.max(16, radius(needing))} className="caseload-touch" />
      <circle cx={x} cy={y} r={Math.max(4, radius(needing))} className="caseload-needing" />
      {without > 0 && <circle cx={x} cy={y} r={Math.max(3, radius(without))} className="caseload-without" />}
    </Link>
  )
}

function Legend() {
  const { t } = useText()
  return (
    <span className="caseload-legend">
      <span className="caseload-key" data-kind="needing" aria-hidden /> {t('caseloads.key-needing')}
      <span className="caseload-key" data-kind="without" aria-hidden /> {t('caseloads.key-without')}
    </span>
  )
}

function Pointed({ place }: { place: Place | undefined }) {
  const { t } = useText()
  const name = useAreaName(place?.areaCode)
  return (
    <p className="small" aria-live="polite">
      {place
        ? t('caseloads.place', { name: name ?? place.areaCode, count: place.without, of: place.needing })
        : t('caseloads.map-hint')}
    </p>
  )
}
