// The steps beside one another: what goes on to the next, and, hatched below it, what does not.
import type { TraceLevel } from '../../../domain/funds/trace/trace.ts'
import { useText } from '../../text/useText.ts'

const [WIDTH, HEIGHT, BAR] = [960, 210, 72]
const GAP = (WIDTH - BAR * 6) / 5
const sumOf = (rows: readonly { satang: number }[]) => rows.reduce((all, { satang }) => all + satang, 0)

/** Said in full by the table below it: for those who cannot see, the picture is left out. */
export function TraceFlow({ levels }: { levels: readonly TraceLevel[] }) {
  const { t } = useText()
  const most = Math.max(1, ...levels.map(({ wholeSatang }) => wholeSatang))
  const tall = (satang: number) => (satang / most) * HEIGHT
  const bars = levels.map(({ step, parts, untraced }, at) => ({
    ...{ step, x: at * (BAR + GAP), traced: tall(sumOf(parts)), lost: tall(sumOf(untraced)) },
  }))
  return (
    <figure className="trace-flow" aria-hidden>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 28}`} role="presentation">
        <defs>
          <pattern id="trace-lost" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="7" height="7" className="trace-lost-ground" />
            <rect width="2.5" height="7" className="trace-lost-line" />
          </pattern>
        </defs>
        {bars.slice(0, -1).map(({ step, x, traced }, at) => {
          const next = bars[at + 1]!
          const right = Math.min(traced, next.traced + next.lost)
          return (
            <path key={step} className="trace-band" d={`M${x + BAR} 0 H${next.x} V${right} L${x + BAR} ${traced} Z`} />
          )
        })}
        {bars.map(({ step, x, traced, lost }) => (
          <g key={step}>
            <rect className="trace-bar" x={x} width={BAR} height={traced} />
            <rect x={x} y={traced} width={BAR} height={lost} fill="url(#trace-lost)" />
            <text className="trace-word" x={x + BAR / 2} y={HEIGHT + 20} textAnchor="middle">
              {t(`trace.step.${step}`)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="small soft">{t('trace.flow-note')}</figcaption>
    </figure>
  )
}
