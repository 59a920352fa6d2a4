import { Link } from '@tanstack/react-router'
import type { Dashboard } from '../../../domain/insight/dashboard/dashboard.ts'
import { useText } from '../../text/useText.ts'
import { ShownFigure } from './ShownFigure.tsx'
import type { DashboardSearch } from './search.ts'

type Props = { dashboard: Dashboard; chosen: string | undefined }

/** People by group, largest first. One may belong to several, so they do not add up. */
export function GroupBars({ dashboard, chosen }: Props) {
  const { t, list } = useText()
  const groups = dashboard.groups.filter(({ people }) => people !== 0).sort((a, b) => (b.people ?? 0) - (a.people ?? 0))
  const most = Math.max(1, ...groups.map(({ people }) => people ?? 0))
  return (
    <section className="panel">
      <h2>{t('dashboard.groups')}</h2>
      {groups.length === 0 && <p className="soft">{t('dashboard.no-groups')}</p>}
      <ul className="group-bars">
        {groups.map(({ group, people }) => (
          <li key={group}>
            <span className="group-name">
              {dashboard.isSuppressed ? (
                list('groupTag', group)
              ) : (
                <Link
                  from="/office/overview"
                  to="/office/overview"
                  search={(now) => ({
                    ...now,
                    group: group === chosen ? undefined : (group as DashboardSearch['group']),
                  })}
                  aria-current={group === chosen || undefined}
                >
                  {list('groupTag', group)}
                </Link>
              )}
            </span>
            <span className="group-room" aria-hidden>
              <span className="group-bar" style={{ inlineSize: `${((people ?? 0) / most) * 100}%` }} />
            </span>
            <strong className="figure">
              <ShownFigure value={people} />
            </strong>
          </li>
        ))}
      </ul>
    </section>
  )
}
