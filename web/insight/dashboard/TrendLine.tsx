const WIDTH = 112
const HEIGHT = 30
const EDGE = 3

/** How a figure went from month to month: a picture only, its last point is the figure beside it. */
export function TrendLine({ values }: { values: (number | null)[] }) {
  const known = values.filter((value): value is number => value !== null)
  if (known.length < 2) return <span className="trend" aria-hidden />
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const span = most - least || 1
  const points = known.map((value, index) => ({
    x: EDGE + (index / (known.length - 1)) * (WIDTH - 2 * EDGE),
    y: HEIGHT - EDGE - ((value - least) / span) * (HEIGHT - 2 * EDGE),
  }))
  const last = points.at(-1)!
  return (
    <svg className="trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
      <polyline points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
      <circle cx={last.x} cy={last.y} r={2.5} />
    </svg>
  )
}
