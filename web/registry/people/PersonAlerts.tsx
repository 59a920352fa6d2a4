// What must be known before anything else: allergies, illness, ADL, what she still lacks.
import { Activity, CalendarClock, HandHelping, HeartPulse, type LucideIcon, ShieldAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Person } from '../../../domain/registry/people/person.ts'
import { useText } from '../../text/useText.ts'
import { AdlBadge } from './AdlBadge.tsx'
import { HiddenByAgreement } from './HiddenByAgreement.tsx'
import { LastVisit } from './LastVisit.tsx'
import './person-alerts.css'

type AlertProps = { icon: LucideIcon; term: string; look?: 'urgent' | 'due' | undefined; children: ReactNode }

function Alert({ icon: Icon, term, look, children }: AlertProps) {
  return (
    <div className="alert" data-look={look}>
      <dt>
        <Icon size={18} aria-hidden />
        {term}
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

export function PersonAlerts({ person, restricted }: { person: Person; restricted: ReactNode }) {
  const { t, field } = useText()
  const allergies = person.allergies ?? []
  return (
    <section className="person-alerts" aria-label={t('person.first')}>
      <dl className="alerts panel">
        {person.openNeeds > 0 && (
          <Alert icon={HandHelping} term={t('person.open-needs')} look="due">
            <strong>{t('unit.items', { count: person.openNeeds })}</strong>
          </Alert>
        )}
        {person.sees.health ? (
          <>
            <Alert icon={ShieldAlert} term={field('allergies')} look={allergies.length > 0 ? 'urgent' : undefined}>
              {allergies.length > 0 ? <strong>{allergies.join(', ')}</strong> : t('alert.no-allergies')}
            </Alert>
            <Alert icon={HeartPulse} term={field('diseases')}>
              {person.diseases?.join(', ') || t('alert.nothing-told')}
            </Alert>
            <Alert icon={Activity} term={t('person.adl')}>
              <LatestAdl person={person} />
            </Alert>
          </>
        ) : (
          <Alert icon={HeartPulse} term={t('person.health')}>
            <HiddenByAgreement />
          </Alert>
        )}
        <Alert icon={CalendarClock} term={t('people.last-visit')}>
          <LastVisit day={person.lastVisitOn} />
          {person.visitCount > 0 && (
            <div className="small soft">{t('person.visit-count', { count: person.visitCount })}</div>
          )}
        </Alert>
      </dl>
      {restricted}
    </section>
  )
}

function LatestAdl({ person: { latestAdl } }: { person: Person }) {
  const { t, day } = useText()
  return (
    <span className="alert-adl">
      <AdlBadge score={latestAdl?.score} />
      {latestAdl?.on && <span className="small soft">{t('adl.on', { day: day(latestAdl.on) })}</span>}
    </span>
  )
}
