import { useState } from 'react'
import type { VisitsReportRow } from '../../../domain/insight/reports/visits-report.ts'
import { useText } from '../../text/useText.ts'
import { usePhone } from '../../ui/useMedia.ts'
import { MapCircle } from './MapCircle.tsx'
import './map.css'
import { type Circle, sheetOf } from './map-circles.ts'
import { labelledCircles } from './map-labels.ts'

/** Where the visits were: no tiles from elsewhere, circles whose area is the number of visits. */
export function VisitsMap({ rows }: { rows: VisitsReportRow[] | undefined }) {
  const { t, number } = useText()
  const isPhone = usePhone()
  const [pointed, setPointed] = useState<Circle>()
  if (!rows?.length) return <div className="panel visits-map" aria-hidden />
  const { circles, size } = sheetOf(rows, isPhone ? { width: 320, height: 380 } : { width: 540, height: 520 })
  if (circles.length === 0) return <p className="panel soft">{t('map.no-places')}</p>
  const labelled = labelledCircles(circles, size)
  const unplaced = rows.length - circles.length
  return (
    <figure className="panel visits-map">
      <figcaption className="small soft">
        {t('map.title')}
        {unplaced > 0 && ` ${t('map.unplaced', { count: unplaced })}`}
      </figcaption>
      <div className="map-frame">
        <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-label={t('map.title')}>
          {circles.map((circle) => (
            <MapCircle key={circle.area} circle={circle} label={labelled.get(circle.area)} onPoint={setPointed} />
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
            <span>{t('map.tip', { visits: number(pointed.visits), people: number(pointed.people) })}</span>
          </div>
        )}
      </div>
    </figure>
  )
}
