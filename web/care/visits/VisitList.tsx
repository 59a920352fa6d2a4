import { ClockAlert, FileSpreadsheet, HeartHandshake } from 'lucide-react'
import type { Visit } from '../../../domain/care/visits/visit.ts'
import { skewWords } from '../../ground/phones/skew-words.ts'
import { AdlBadge } from '../../registry/people/AdlBadge.tsx'
import { HiddenByAgreement } from '../../registry/people/HiddenByAgreement.tsx'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useVisits } from './useVisits.ts'
import { VisitDetails } from './VisitDetails.tsx'
import { VitalSigns } from './VitalSigns.tsx'
import './visits.css'

type Sees = { health: boolean }

export function VisitList({ personId, sees }: { personId: string; sees: Sees }) {
  const { t } = useText()
  const visits = useVisits(personId)
  return (
    <Section
      title={t('visits.title')}
      aside={visits.data && <span className="small soft">{t('visits.count', { count: visits.data.length })}</span>}
    >
      {visits.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {visits.isError && <Failed error={visits.error} onRetry={() => void visits.refetch()} />}
      {visits.data?.length === 0 && (
        <EmptyState icon={HeartHandshake} title={t('visits.none')}>
          {t('visits.none-hint')}
        </EmptyState>
      )}
      {visits.data && visits.data.length > 0 && (
        <ol className="visit-list">
          {visits.data.map((visit) => (
            <VisitItem key={visit.id} visit={visit} sees={sees} />
          ))}
        </ol>
      )}
    </Section>
  )
}

function VisitItem({ visit, sees }: { visit: Visit; sees: Sees }) {
  const words = useText()
  const { t, day, list } = words
  const skew = visit.skewSeconds !== null && skewWords(visit.skewSeconds, words)
  return (
    <li className="visit">
      <div className="visit-head">
        <h3>{day(visit.visitedOn, 'long')}</h3>
        <p className="small soft">
          {[visit.visitorName, visit.agency ?? visit.organizationName].filter(Boolean).join(' · ')}
        </p>
        {skew && (
          <p className="visit-origin small soft">
            <ClockAlert size={14} aria-hidden />
            {skew}
          </p>
        )}
        {visit.fromImport && (
          <p className="visit-origin small soft">
            <FileSpreadsheet size={14} aria-hidden />
            {t('visits.from-import')}
          </p>
        )}
      </div>
      <div className="visit-body">
        {sees.health ? <VitalSigns visit={visit} /> : <HiddenByAgreement />}
        {sees.health && visit.adlTotal !== null && <AdlBadge score={visit.adlTotal} />}
        {sees.health && visit.findings && <p>{visit.findings}</p>}
        {sees.health && <VisitDetails visit={visit} />}
        {visit.needsFound.length > 0 && (
          <p className="visit-needs">
            <span className="small soft">{t('visits.needs-found')}</span>
            {visit.needsFound.map((kind) => (
              <Badge key={kind} icon={HeartHandshake}>
                {list('needKind', kind)}
              </Badge>
            ))}
          </p>
        )}
        {visit.nextVisitOn && <p className="small soft">{t('visits.next', { day: day(visit.nextVisitOn) })}</p>}
      </div>
    </li>
  )
}
