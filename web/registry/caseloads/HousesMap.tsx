import type { CaseloadPerson } from '../../../domain/registry/caseloads/caseload-overview.ts'
import { useText } from '../../text/useText.ts'
import { usePhone } from '../../ui/useMedia.ts'
import { isPlaced, pointsOn, type Sheet } from './place-points.ts'

const WIDE: Sheet = { width: 560, height: 420, margin: 24 }
const NARROW: Sheet = { width: 330, height: 330, margin: 20 }

type PlacedPerson = CaseloadPerson & { latitude: number; longitude: number }
type Props = { people: CaseloadPerson[]; ticked: ReadonlySet<string>; onToggle: (ids: string[]) => void }

/** A pin for each house, pressed to take everyone in it: filled when she is ticked, brick-coloured when nobody visits. */
export function HousesMap({ people, ticked, onToggle }: Props) {
  const { t } = useText()
  const sheet = usePhone() ? NARROW : WIDE
  const houses = byPosition(people)
  if (houses.length < 2) return null
  const points = pointsOn(
    sheet,
    houses.map(([first]) => first!),
  )
  const unplaced = people.filter((one) => !isPlaced(one)).length
  return (
    <figure className="caseload-map">
      <svg viewBox={`0 0 ${sheet.width} ${sheet.height}`} aria-label={t('caseloads.houses-map')}>
        {houses.map((members, at) => (
          <House key={members[0]!.id} members={members} point={points[at]!} ticked={ticked} onToggle={onToggle} />
        ))}
      </svg>
      <figcaption className="small soft">
        {t('caseloads.houses-hint')} {unplaced > 0 && t('caseloads.unplaced', { count: unplaced })}
      </figcaption>
    </figure>
  )
}

function byPosition(people: CaseloadPerson[]) {
  const houses = new Map<string, PlacedPerson[]>()
  for (const person of people.filter(isPlaced)) {
    const key = `${person.latitude} ${person.longitude}`
    houses.set(key, [...(houses.get(key) ?? []), person])
  }
  return [...houses.values()]
}

type HouseProps = {
  members: CaseloadPerson[]
  point: { x: number; y: number }
  ticked: ReadonlySet<string>
  onToggle: (ids: string[]) => void
}

function House({ members, point: { x, y }, ticked, onToggle }: HouseProps) {
  const ids = members.map(({ id }) => id)
  const isTicked = ids.every((id) => ticked.has(id))
  const isAlone = members.some(({ visitors }) => visitors.length === 0)
  const names = members.map(({ name, house }) => (house ? `${name} (${house})` : name)).join(', ')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
    <g
      role="checkbox"
      aria-checked={isTicked}
      aria-label={names}
      tabIndex={0}
      className="caseload-house"
      data-alone={isAlone || undefined}
      onClick={() => onToggle(ids)}
      onKeyDown={(event) => {
        if (event.key !== ' ' && event.key !== 'Enter') return
        event.preventDefault()
        onToggle(ids)
      }}
    >
      <title>{names}</title>
      <circle cx={x} cy={y} r={14} className="caseload-touch" />
      <circle cx={x} cy={y} r={members.length > 1 ? 8 : 6} className="caseload-pin" />
    </g>
  )
}
