import type { ReactNode } from 'react'
import type { Dashboard, Month, Shown } from '../../../domain/insight/dashboard/dashboard.ts'
import { useText } from '../../text/useText.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { ShownFigure } from './ShownFigure.tsx'
import { ToPeople } from './ToPeople.tsx'
import { TrendLine } from './TrendLine.tsx'

type Props = { dashboard: Dashboard | undefined; group: Dashboard['groups'][number]['group'] | undefined }

export function KeyNumbers({ dashboard, group }: Props) {
  const { t } = useText()
  const main = dashboard?.main
  const months = dashboard?.months ?? []
  const line = (name: keyof Omit<Month, 'month'>) => months.map((month) => month[name])
  const to = (words: string, filter: object) => <ToPeople filter={{ group, ...filter }}>{words}</ToPeople>
  return (
    <dl className="key-numbers">
      <Key
        name={to(t('dashboard.people'), {})}
        unit={t('report.persons')}
        value={main?.people}
        trend={line('people')}
      />
      <Key name={t('report.visits')} unit={t('report.times')} value={main?.visits} trend={line('visits')} />
      <Key name={t('dashboard.visited')} unit={t('report.persons')} value={main?.visited} trend={line('visited')} />
      <Key
        name={to(t('dashboard.not-visited-30'), { worklist: 'not-visited-30' })}
        unit={t('report.persons')}
        value={main?.notVisited30}
        share={shareOf(main?.notVisited30, main?.people)}
      />
      <Key
        name={to(t('dashboard.not-visited-90'), { worklist: 'not-visited-90' })}
        unit={t('report.persons')}
        value={main?.notVisited90}
        share={shareOf(main?.notVisited90, main?.people)}
        trend={line('notVisited90')}
      />
      <Key
        name={to(t('dashboard.open-needs'), { need: 'open' })}
        unit={t('dashboard.items')}
        value={main?.openNeeds}
        note={
          main && (
            <ToPeople filter={{ group, need: 'urgent' }}>
              {t('dashboard.urgent')} <ShownFigure value={main.urgentNeeds} />
            </ToPeople>
          )
        }
        trend={line('openNeeds')}
      />
    </dl>
  )
}

const shareOf = (part: Shown | undefined, whole: Shown | undefined) =>
  part != null && whole ? `${Math.round((part / whole) * 100)}%` : undefined

type KeyProps = {
  name: ReactNode
  unit: string
  value: Shown | undefined
  share?: string | undefined
  note?: ReactNode
  trend?: Shown[]
}

function Key({ name, unit, value, share, note, trend }: KeyProps) {
  return (
    <div className="key-number panel">
      <dt>{name}</dt>
      <dd>
        {value === undefined ? (
          <Skeleton width="90px" />
        ) : (
          <strong>
            <ShownFigure value={value} />
          </strong>
        )}{' '}
        <span>{unit}</span>
        {share && <span className="key-note">{share}</span>}
        {note && <span className="key-note">{note}</span>}
        {trend && <TrendLine values={trend} />}
      </dd>
    </div>
  )
}
