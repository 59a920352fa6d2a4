import { useRef, useState } from 'react'
import { type Point, strokePath, thinned } from '../../../domain/ground/consent/strokes.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'

export const PAD = { width: 600, height: 260 }

type Props = { strokes: Point[][]; onChange: (strokes: Point[][]) => void; label: string }

/** A field for a finger. What is drawn are lines, so it is as sharp on paper as here. */
export function SignaturePad({ strokes, onChange, label }: Props) {
  const { t } = useText()
  const field = useRef<SVGSVGElement>(null)
  const drawn = useRef<Point[]>([])
  const [passing, setPassing] = useState('')

  const pointOf = (event: React.PointerEvent): Point => {
    const { left, top, width, height } = field.current!.getBoundingClientRect()
    return { x: ((event.clientX - left) / width) * PAD.width, y: ((event.clientY - top) / height) * PAD.height }
  }
  const begin = (event: React.PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    drawn.current = [pointOf(event)]
  }
  const move = (event: React.PointerEvent) => {
    if (drawn.current.length === 0) return
    drawn.current.push(pointOf(event))
    setPassing(strokePath(thinned(drawn.current, PAD)))
  }
  const end = () => {
    if (drawn.current.length > 0) onChange([...strokes, thinned(drawn.current, PAD)])
    drawn.current = []
    setPassing('')
  }
  return (
    <div className="sign-pad">
      <svg
        ref={field}
        viewBox={`0 0 ${PAD.width} ${PAD.height}`}
        role="img"
        aria-label={label}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <path className="sign-line" d={`M40 ${PAD.height - 50}H${PAD.width - 40}`} />
        <path className="sign-stroke" d={strokes.map(strokePath).join('') + passing} />
      </svg>
      <p className="sign-hint">
        {strokes.length === 0 ? (
          t('field.consent.sign-here')
        ) : (
          <Button look="quiet" onClick={() => onChange([])}>
            {t('field.consent.sign-again')}
          </Button>
        )}
      </p>
    </div>
  )
}
