import { TriangleAlert } from 'lucide-react'
import type { Visit } from '../../../domain/care/visits/visit.ts'
import { useText } from '../../text/useText.ts'
import { isUnusual, type Measure } from './plausible.ts'

type Signs = Pick<Visit, Measure>

export function VitalSigns({ visit }: { visit: Signs }) {
  const { t } = useText()
  const pressure = visit.systolic !== null || visit.diastolic !== null
  const unusual = (...measures: Measure[]) => measures.some((measure) => isUnusual(measure, visit[measure]))
  const isEmpty =
    !pressure && visit.pulse === null && visit.weightKg === null && visit.heightCm === null && visit.sugar === null
  if (isEmpty) return null
  return (
    <dl className="vital-signs">
      {pressure && (
        <Sign
          term={t('visit.pressure')}
          unit={t('unit.mmhg')}
          isUnusual={unusual('systolic', 'diastolic')}
          value={`${visit.systolic ?? '–'}/${visit.diastolic ?? '–'}`}
        />
      )}
      {visit.pulse !== null && (
        <Sign term={t('visit.pulse')} unit={t('unit.bpm')} isUnusual={unusual('pulse')} value={visit.pulse} />
      )}
      {visit.sugar !== null && (
        <Sign term={t('visit.sugar')} unit={t('unit.mgdl')} isUnusual={unusual('sugar')} value={visit.sugar} />
      )}
      {visit.weightKg !== null && (
        <Sign term={t('visit.weight')} unit={t('unit.kg')} isUnusual={unusual('weightKg')} value={visit.weightKg} />
      )}
      {visit.heightCm !== null && (
        <Sign term={t('visit.height')} unit={t('unit.cm')} isUnusual={unusual('heightCm')} value={visit.heightCm} />
      )}
    </dl>
  )
}

type SignProps = { term: string; value: string | number; unit: string; isUnusual: boolean }

function Sign({ term, value, unit, isUnusual: unusual }: SignProps) {
  const { t } = useText()
  return (
    <div className="vital-sign" data-unusual={unusual || undefined}>
      <dt>{term}</dt>
      <dd>
        {unusual && <TriangleAlert size={15} role="img" aria-label={t('visit.unusual')} />}
        <strong>{value}</strong> <span className="small">{unit}</span>
      </dd>
    </div>
  )
}
