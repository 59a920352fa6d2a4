import { useState } from 'react'
import type { BundleVisit } from '../../../../domain/sync/person-bundle.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'

const AT_ONCE = 3

export function VisitsPart({ visits }: { visits: readonly BundleVisit[] }) {
  const { t } = useText()
  const [isAll, setAll] = useState(false)
  return (
    <section className="person-part">
      <h2>{t('field.person.visits')}</h2>
      {visits.length === 0 && <p className="person-soft">{t('field.person.visits-none')}</p>}
      <ul>
        {(isAll ? visits : visits.slice(0, AT_ONCE)).map((visit) => (
          <VisitLine key={visit.id} visit={visit} />
        ))}
      </ul>
      {visits.length > AT_ONCE && !isAll && (
        <Button onClick={() => setAll(true)}>{t('field.person.visits-more', { count: visits.length })}</Button>
      )}
    </section>
  )
}

function VisitLine({ visit }: { visit: BundleVisit }) {
  const { t, list, day } = useText()
  const { systolic, diastolic, weightKg, sugar, adlTotal, findings, needsFound, visitorName } = visit
  const signs = [
    systolic !== null && diastolic !== null ? `${t('field.trend.pressure')} ${systolic}/${diastolic}` : '',
    weightKg === null ? '' : `${t('field.trend.weight')} ${weightKg}\u00a0${t('unit.kg')}`,
    sugar === null ? '' : `${t('field.trend.sugar')} ${sugar}`,
    adlTotal === null ? '' : `${t('field.trend.adl')} ${adlTotal}`,
  ].filter(Boolean)
  return (
    <li>
      <strong>{day(visit.visitedOn)}</strong>
      {visitorName && (
        <>
          {' '}
          <span className="kept-whole">{t('field.person.by', { name: visitorName })}</span>
        </>
      )}
      {signs.length > 0 && <span>{signs.join(' · ')}</span>}
      {findings && <span>{findings}</span>}
      {needsFound.length > 0 && (
        <span className="person-soft">{needsFound.map((kind) => list('needKind', kind)).join(', ')}</span>
      )}
    </li>
  )
}
