import { NEED_KINDS, NEED_URGENCIES } from '../../../domain/care/needs/lists.ts'
import type { Dashboard } from '../../../domain/insight/dashboard/dashboard.ts'
import { useText } from '../../text/useText.ts'
import { ShownFigure } from './ShownFigure.tsx'

const URGENCIES = Object.keys(NEED_URGENCIES).reverse()

/** Open needs, kind by urgency; the deeper the colour of a cell, the more there are. */
export function NeedMatrix({ needs }: { needs: Dashboard['needs'] }) {
  const { t, list } = useText()
  const of = (kind: string, urgency: string) => needs.find((one) => one.kind === kind && one.urgency === urgency)?.needs
  const sum = (kind: string) => needs.reduce((all, one) => (one.kind === kind ? all + (one.needs ?? 0) : all), 0)
  const most = Math.max(1, ...needs.map((one) => one.needs ?? 0))
  const kinds = Object.keys(NEED_KINDS)
    .filter((kind) => needs.some((one) => one.kind === kind && one.needs !== 0))
    .sort((a, b) => sum(b) - sum(a))
  return (
    <section className="panel need-matrix">
      <h2>{t('dashboard.needs')}</h2>
      {kinds.length === 0 ? (
        <p className="soft">{t('dashboard.no-needs')}</p>
      ) : (
        <table className="table small-table">
          <thead>
            <tr>
              <th scope="col">{t('dashboard.need-kind')}</th>
              {URGENCIES.map((urgency) => (
                <th key={urgency} scope="col" className="figure">
                  {list('needUrgency', urgency)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{list('needKind', kind)}</th>
                {URGENCIES.map((urgency) => (
                  <td
                    key={urgency}
                    className="figure need-cell"
                    style={{ '--share': `${depth(of(kind, urgency), most)}%` } as React.CSSProperties}
                  >
                    <ShownFigure value={of(kind, urgency) === undefined ? 0 : of(kind, urgency)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

const depth = (value: number | null | undefined, most: number) => (value ? 6 + (value / most) * 34 : 0)
