import { useText } from '../../text/useText.ts'

type Point = { total: number; on: string }
const [WIDTH, HEIGHT, EDGE] = [220, 56, 6]

/** A small line, the oldest on the left; the figures are said in words too. */
export function Trend({ totals }: { totals: readonly Point[] }) {
  const { t, day } = useText()
  const values = totals.map(({ total }) => total)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const place = (value: number, at: number) =>
    [
      EDGE + (at * (WIDTH - 2 * EDGE)) / (totals.length - 1),
      HEIGHT - EDGE - ((value - least) * (HEIGHT - 2 * EDGE)) / (most - least || 1),
    ] as const
  const points = values.map(place)
  const said = totals.map(({ total, on }) => `${day(on)}: ${total}`).join(', ')
  return (
    <svg className="trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('assessments.trend', { said })}>
      <polyline points={points.map((point) => point.join(',')).join(' ')} />
      {points.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="3.5" />
      ))}
    </svg>
  )
}
