import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { AreaFigures } from '../../../domain/insight/dashboard/dashboard.ts'
import { useText } from '../../text/useText.ts'
import { usePhone } from '../../ui/useMedia.ts'
import { type Circle, sheetOf } from '../reports/map-circles.ts'
import { labelledCircles } from '../reports/map-labels.ts'
import '../reports/map.css'

/** The parts of the area where they lie, each as large as its people; a ring around those with many not visited. */
export function PartsMap({ parts }: { parts: AreaFigures[] }) {
  const { t, number } = useText()
  const isPhone = usePhone()
  const [pointed, setPointed] = useState<Circle>()
  // The sheet of the visits report draws `visits` as area: here that is people.
  const rows = parts
    .filter(({ area }) => area !== '')
    .map((part) => ({ ...part, visits: part.people ?? 0, people: part.notVisited90 ?? 0 }))
  const { circles, size } = sheetOf(rows, isPhone ? { width: 320, height: 360 } : { width: 400, height: 400 })
  if (circles.length < 2) return null
  const labelled = labelledCircles(circles, size)
  const tip = ({ visits, people }: Circle) => t('dashboard.map-tip', { people: number(visits), late: number(people) })
  return (
    <figure className="panel visits-map">
      <figcaption className="small soft">{t('dashboard.map')}</figcaption>
      <div className="map-frame">
        <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-label={t('dashboard.map')}>
          {circles.map((circle) => (
            <Link
              key={circle.area}
              from="/office/overview"
              to="/office/overview"
              search={(now) => ({ ...now, area: circle.area })}
              className="map-circle"
              aria-label={`${circle.name} ${tip(circle)}`}
              onMouseEnter={() => setPointed(circle)}
              onMouseLeave={() => setPointed(undefined)}
              onFocus={() => setPointed(circle)}
              onBlur={() => setPointed(undefined)}
            >
              <circle cx={circle.x} cy={circle.y} r={Math.max(circle.radius, 14)} className="map-touch" />
              <circle cx={circle.x} cy={circle.y} r={circle.radius} className="map-disc" />
              <CircleName circle={circle} label={labelled.get(circle.area)} />
            </Link>
          ))}
        </svg>
        {pointed && (
          <div
            className="map-tip"
            style={{
              left: `${(pointed.x / size.width) * 100}%`,
              top: `${((pointed.y - pointed.radius) / size.height) * 100}%`,
            }}
          >
            <strong>{pointed.name}</strong>
            <span>{tip(pointed)}</span>
          </div>
        )}
      </div>
    </figure>
  )
}

function CircleName({
  circle,
  label,
}: {
  circle: Circle
  label: { x: number; y: number; anchor: 'start' | 'middle' | 'end' } | undefined
}) {
  if (!label) return null
  return (
    <text x={label.x} y={label.y} textAnchor={label.anchor} className="map-label">
      {circle.name}
    </text>
  )
}
