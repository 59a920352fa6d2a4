import { Link } from '@tanstack/react-router'
import { useText } from '../../text/useText.ts'
import type { Circle } from './map-circles.ts'
import type { Label } from './map-labels.ts'

type Props = { circle: Circle; label: Label | undefined; onPoint: (circle: Circle | undefined) => void }

/** A circle is a link one step down, for the mouse, the finger and the keyboard alike. */
export function MapCircle({ circle, label, onPoint }: Props) {
  const { t, number } = useText()
  const words = `${circle.name} ${t('map.tip', { visits: number(circle.visits), people: number(circle.people) })}`
  return (
    <Link
      from="/office/reports/visits"
      to="/office/reports/visits"
      search={(now) => ({ ...now, area: circle.area, by: undefined })}
      className="map-circle"
      aria-label={words}
      onMouseEnter={() => onPoint(circle)}
      onMouseLeave={() => onPoint(undefined)}
      onFocus={() => onPoint(circle)}
      onBlur={() => onPoint(undefined)}
    >
      <circle cx={circle.x} cy={circle.y} r={Math.max(circle.radius, 14)} className="map-touch" />
      <circle cx={circle.x} cy={circle.y} r={circle.radius} className="map-disc" />
      {label && (
        <text x={label.x} y={label.y} textAnchor={label.anchor} className="map-label">
          {circle.name}
        </text>
      )}
    </Link>
  )
}
