import { Link } from '@tanstack/react-router'
import type { Dashboard } from '../../../domain/insight/dashboard/dashboard.ts'
import { daysBetween } from '../../../domain/shared/thai-date.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { areaTitle } from '../reports/area-title.ts'
import { ToPeople } from './ToPeople.tsx'

const DAYS = ['30', '60', '90', '180']

type Props = { dashboard: Dashboard; onDays: (days: number) => void }

/** Where somebody is in need and nobody came, and why it is listed. */
export function QuietList({ dashboard: { quiet, quietDays, asOf }, onDays }: Props) {
  const { t, day, number } = useText()
  return (
    <section className="panel quiet">
      <div className="section-head">
        <h2>{t('dashboard.quiet', { days: quietDays })}</h2>
        <div className="not-printed quiet-days">
          <Choice
            label={t('dashboard.quiet-days')}
            value={String(quietDays)}
            onChange={(days) => onDays(Number(days))}
            options={[...new Set([...DAYS, String(quietDays)])].map((code) => ({
              code,
              word: t('dashboard.days', { count: code }),
            }))}
          />
        </div>
      </div>
      {quiet.length === 0 && <p className="soft">{t('dashboard.no-quiet')}</p>}
      <ul className="quiet-list">
        {quiet.map(({ area, name, inNeed, urgentNeeds, lastVisitOn }) => (
          <li key={area}>
            <Link
              from="/office/overview"
              to="/office/overview"
              search={(now) => ({ ...now, area })}
              className="quiet-name"
            >
              {areaTitle(area, name)}
            </Link>
            <span className="quiet-why">
              <ToPeople area={area} filter={{ need: 'open' }}>
                {t('dashboard.quiet-need', { count: number(inNeed) })}
              </ToPeople>
              {urgentNeeds > 0 && (
                <strong className="quiet-urgent"> {t('dashboard.quiet-urgent', { count: number(urgentNeeds) })}</strong>
              )}
              {' · '}
              {lastVisitOn
                ? t('dashboard.quiet-last', { day: day(lastVisitOn), days: number(daysBetween(lastVisitOn, asOf)) })
                : t('dashboard.quiet-never')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
