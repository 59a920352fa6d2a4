import { useText } from '../text/useText.ts'
import type { Point } from './geo.ts'
import { type Frame, placeOn, SHEET, scaleOf } from './sheet.ts'
import { distanceWords } from './way-words.ts'

const HALF = SHEET / 2

/** North, the scale, and where she stands with how sure that is. */
export function MapMarks({ frame, me }: { frame: Frame; me: (Point & { accuracyMetres: number }) | undefined }) {
  const words = useText()
  const { metres, units } = scaleOf(frame)
  const here = me && placeOn(frame, me)
  return (
    <>
      {here && me && (
        <g className="map-me" transform={`translate(${here.x} ${here.y})`}>
          <circle className="map-sure" r={Math.min(SHEET, me.accuracyMetres / frame.metresPerUnit)} />
          <path d="M0-11 9 9 0 4-9 9Z">
            <title>{words.t('field.map.me')}</title>
          </path>
        </g>
      )}
      <g className="map-mark" transform={`translate(${HALF - 22} ${-HALF + 32})`}>
        <path d="M0-22 6-4 0-8-6-4Z" />
        <text y="14">{words.t('field.map.north')}</text>
      </g>
      <g className="map-mark" transform={`translate(${-HALF + 14} ${HALF - 14})`}>
        <path className="map-scale" d={`M0-5V0H${units}V-5`} />
        <text x={units / 2} y="-8">
          {distanceWords(metres, words)}
        </text>
      </g>
    </>
  )
}
