import { useText, type Words } from '../../text/useText.ts'
import { linesOf, type TrendPoint, valueWords } from './trends.ts'

const WIDTH = 300
const HEIGHT = 72
const EDGE = 8

/** What the line says, for whoever does not see it. */
function inWords(points: readonly TrendPoint[], { t, day }: Words): string {
  const [first, last] = [points[0]!, points.at(-1)!]
  const [from, to] = [valueWords(first.values), valueWords(last.values)]
  if (points.length === 1) return t('field.trend.once', { day: day(first.on) })
  if (from === to) return t('field.trend.same', { value: to, day: day(first.on) })
  return t('field.trend.since', { from, to, day: day(first.on) })
}

export function TrendChart({ title, unit, points }: { title: string; unit: string; points: readonly TrendPoint[] }) {
  const words = useText()
  const { t, day } = words
  const last = points.at(-1)!
  return (
    <figure className="trend">
      <figcaption>
        <span>{title}</span>
        <strong>
          {valueWords(last.values)} <small>{unit}</small>
        </strong>
        <span className="person-soft">{inWords(points, words)}</span>
      </figcaption>
      {points.length > 1 && (
        <>
          <svg viewBox={`${-EDGE} ${-EDGE} ${WIDTH + 2 * EDGE} ${HEIGHT + 2 * EDGE}`} aria-hidden="true">
            {linesOf(points, WIDTH, HEIGHT).map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one measure keep their order
              <g key={index}>
                <polyline points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
                {line.map(({ x, y }) => (
                  <circle key={x} cx={x} cy={y} r="4" />
                ))}
              </g>
            ))}
          </svg>
          <details>
            <summary>{t('field.trend.table')}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('field.trend.day')}</th>
                  <th scope="col">{t('field.trend.value')}</th>
                </tr>
              </thead>
              <tbody>
                {points.map(({ on, values }) => (
                  <tr key={on}>
                    <td>{day(on)}</td>
                    <td>
                      {valueWords(values)} {unit}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </figure>
  )
}
