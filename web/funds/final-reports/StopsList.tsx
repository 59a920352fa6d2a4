import type { Stop } from '../../../domain/funds/final-reports/closing-gaps.ts'
import { useText } from '../../text/useText.ts'
import { Notice } from '../../ui/Notice.tsx'

/** Why it was suspended or terminated, and what has come back of what was asked. */
export function StopsList({ stops }: { stops: readonly Stop[] }) {
  const { t, day, moment, baht } = useText()
  return stops.map(({ to, reason, returnSatang, returnBy, returnedSatang, by, at }) => {
    const left = Math.max(0, returnSatang - returnedSatang)
    return (
      <Notice
        key={at}
        kind={left > 0 ? 'due' : 'info'}
        title={t(to === 'terminated' ? 'closing.was-terminated' : 'closing.was-suspended', { at: moment(at) })}
      >
        <p>{[reason, by].filter(Boolean).join(' · ')}</p>
        {returnSatang > 0 && (
          <p>
            {t('closing.must-return-told', {
              ...{ asked: baht(returnSatang), day: returnBy ? day(returnBy, 'long') : '' },
              ...{ came: baht(returnedSatang), left: baht(left) },
            })}
          </p>
        )}
      </Notice>
    )
  })
}
