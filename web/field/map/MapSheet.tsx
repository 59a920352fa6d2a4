import { type PointerEvent, useMemo, useRef, useState } from 'react'
import type { PersonLine } from '../../../domain/sync/person-bundle.ts'
import { nameOf } from '../people/person-words.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { type Point, pointOf } from './geo.ts'
import { MapMarks } from './MapMarks.tsx'
import { closer, type Frame, frameAround, moved, type Pin, type Pinned, pinsOn, SHEET } from './sheet.ts'

type Props = {
  pinned: readonly Pinned<PersonLine>[]
  me: (Point & { accuracyMetres: number }) | undefined
  chosen: readonly string[]
  onChoose: (ids: readonly string[]) => void
}
const HALF = SHEET / 2
const STEP = 2
/** So close that those of one house cannot be parted further. */
const CLOSEST = 0.1

export function MapSheet({ pinned, me, chosen, onChoose }: Props) {
  const { t } = useText()
  const whole = useMemo(() => frameAround(pinned.map(({ at }) => at)), [pinned])
  const [asked, setAsked] = useState<Frame>()
  const frame = asked ?? whole
  const pins = useMemo(() => (frame ? pinsOn(frame, pinned) : []), [frame, pinned])
  const drag = useDrag((x, y) => frame && setAsked(moved(frame, x, y)))
  if (!frame) return null

  const open = ({ items }: Pin<PersonLine>) => {
    onChoose(items.map(({ id }) => id))
    const around = frameAround(items.flatMap((item) => pointOf(item) ?? []))
    if (items.length > 1 && around && frame.metresPerUnit > CLOSEST) {
      setAsked({ ...around, metresPerUnit: Math.min(around.metresPerUnit, frame.metresPerUnit / STEP) })
    }
  }
  return (
    <div className="map-sheet">
      <svg viewBox={`${-HALF} ${-HALF} ${SHEET} ${SHEET}`} {...drag}>
        <title>{t('field.map.title')}</title>
        <MapMarks frame={frame} me={me} />
        {pins.map((pin) => (
          // biome-ignore lint/a11y/useSemanticElements: SVG has no button
          <g
            key={pin.items[0]!.id}
            role="button"
            tabIndex={0}
            className="map-pin"
            data-chosen={pin.items.some(({ id }) => chosen.includes(id))}
            transform={`translate(${pin.x} ${pin.y})`}
            aria-label={
              pin.items.length === 1 ? nameOf(pin.items[0]!) : t('field.map.people', { count: pin.items.length })
            }
            onClick={() => open(pin)}
            onKeyDown={({ key }) => (key === 'Enter' || key === ' ') && open(pin)}
          >
            <circle className="map-touch" r="22" />
            <circle className="map-dot" r={pin.items.length === 1 ? 8 : 15} />
            {pin.items.length > 1 && <text dy="0.35em">{pin.items.length}</text>}
          </g>
        ))}
      </svg>
      <div className="map-acts">
        <Button onClick={() => setAsked(closer(frame, STEP))}>{t('field.map.closer')}</Button>
        <Button onClick={() => setAsked(closer(frame, 1 / STEP))}>{t('field.map.wider')}</Button>
        <Button
          onClick={() => {
            setAsked(undefined)
            onChoose([])
          }}
        >
          {t('field.map.all')}
        </Button>
      </div>
    </div>
  )
}

/** By how much the finger moved, in units of the sheet. Beware: captured only once it moves, or a tap reaches no pin. */
function useDrag(onMove: (x: number, y: number) => void) {
  const last = useRef<{ x: number; y: number }>(undefined)
  return {
    onPointerDown: ({ clientX, clientY }: PointerEvent) => {
      last.current = { x: clientX, y: clientY }
    },
    onPointerMove: ({ clientX, clientY, currentTarget, pointerId, buttons }: PointerEvent<SVGSVGElement>) => {
      const from = last.current
      if (!from || buttons === 0) return
      const unit = SHEET / currentTarget.getBoundingClientRect().width
      const [x, y] = [(clientX - from.x) * unit, (clientY - from.y) * unit]
      if (Math.hypot(x, y) < 6) return
      currentTarget.setPointerCapture(pointerId)
      last.current = { x: clientX, y: clientY }
      onMove(x, y)
    },
    onPointerUp: () => {
      last.current = undefined
    },
  }
}
