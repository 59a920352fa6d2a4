import { useState } from 'react'
import type { FundRollUp } from '../../../domain/insight/fund-figures/fund-roll-up.ts'
import { useText } from '../../text/useText.ts'
import { usePhone } from '../../ui/useMedia.ts'
import { type Circle, sheetOf } from '../reports/map-circles.ts'
import { labelledCircles } from '../reports/map-labels.ts'
import { LineLink } from './LineLink.tsx'
import type { Measure } from './measures.ts'
import { useMeasureText } from './RollUpTable.tsx'
import { useLineName } from './useLineName.ts'
import '../reports/map.css'

/** The lines where they lie, each as large as its first figure. */
export function RollUpMap({ rollUp, measure }: { rollUp: FundRollUp; measure: Measure }) {
  const { t } = useText()
  const isPhone = usePhone()
  const nameOf = useLineName(rollUp.by)
  const write = useMeasureText()
  const [pointed, setPointed] = useState<Circle>()
  // The sheet of the visits report draws `visits` as area: here that is the measure.
  const rows = rollUp.lines
    .filter((line) => measure.of(line) !== null)
    .map((line) => ({
      ...line,
      area: line.key,
      name: nameOf(line),
      visits: Math.max(0, measure.of(line) ?? 0),
      people: 0,
    }))
  const { circles, size } = sheetOf(rows, isPhone ? { width: 320, height: 360 } : { width: 400, height: 440 })
  if (circles.length < 2) return null
  const labelled = labelledCircles(circles, size)
  const lineOf = (circle: Circle) => rollUp.lines.find(({ key }) => key === circle.area)!
  const title = t('fund-figures.map', { measure: t(`fund-figures.measure.${measure.id}`) })
  return (
    <figure className="panel visits-map">
      <figcaption className="small soft">{title}</figcaption>
      <div className="map-frame">
        <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-label={title}>
          {circles.map((circle) => (
            <LineLink
              key={circle.area}
              onPoint={(isPointed) => setPointed(isPointed ? circle : undefined)}
              line={lineOf(circle)}
              by={rollUp.by}
              className="map-circle"
              label={`${circle.name} ${write(measure, lineOf(circle))}`}
            >
              <circle cx={circle.x} cy={circle.y} r={Math.max(circle.radius, 14)} className="map-touch" />
              <circle cx={circle.x} cy={circle.y} r={circle.radius} className="map-disc" />
              <CircleName name={circle.name} at={labelled.get(circle.area)} />
            </LineLink>
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
            <span>{write(measure, lineOf(pointed))}</span>
          </div>
        )}
      </div>
    </figure>
  )
}

type At = { x: number; y: number; anchor: 'start' | 'middle' | 'end' } | undefined

function CircleName({ name, at }: { name: string; at: At }) {
  if (!at) return null
  return (
    <text x={at.x} y={at.y} textAnchor={at.anchor} className="map-label">
      {name}
    </text>
  )
}
