import { TriangleAlert } from 'lucide-react'
import type { Visit } from '../../../domain/care/visits/visit.ts'
import { isUnusual, VITAL_SIGNS, type VitalSign } from '../../../domain/care/visits/vital-ranges.ts'
import { useText } from '../../text/useText.ts'
import { SIGN_WORDS } from './VitalSignsPart.tsx'

/** Both figures of a pressure stand as one. */
const ALONE = VITAL_SIGNS.filter((sign) => sign !== 'systolic' && sign !== 'diastolic')

export function VitalSigns({ visit }: { visit: Pick<Visit, VitalSign> }) {
  const { t } = useText()
  const hasPressure = visit.systolic !== null || visit.diastolic !== null
  const measured = ALONE.flatMap((sign) => (visit[sign] === null ? [] : [{ sign, value: visit[sign] }]))
  if (!hasPressure && measured.length === 0) return null
  return (
    <dl className="vital-signs">
      {hasPressure && (
        <Sign
          term={t('visit.pressure')}
          unit={t('unit.mmhg')}
          isUnusual={isUnusual('systolic', visit.systolic) || isUnusual('diastolic', visit.diastolic)}
          value={`${visit.systolic ?? '–'}/${visit.diastolic ?? '–'}`}
        />
      )}
      {measured.map(({ sign, value }) => (
        <Sign
          key={sign}
          term={t(SIGN_WORDS[sign].label)}
          unit={t(SIGN_WORDS[sign].unit)}
          isUnusual={isUnusual(sign, value)}
          value={value}
        />
      ))}
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
