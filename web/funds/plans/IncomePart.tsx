// What comes in: by heads where an announcement says so, what the authority adds, and the rest.
import { incomeOf } from '../../../domain/funds/plans/fund-year.ts'
import { localShareOf } from '../../../domain/funds/regulations/regulation.ts'
import { useText } from '../../text/useText.ts'
import { BahtInput } from '../funds/BahtInput.tsx'
import { HeadsPart } from './HeadsPart.tsx'
import { shareOf } from './shares.ts'
import type { PlanPartProps } from './year-draft.ts'

export function IncomePart(props: PlanPartProps) {
  const { draft, set, regulation, remarks, isDisabled } = props
  const { t, baht } = useText()
  const share = shareOf(regulation, draft.shareCode)
  const leastLocal = share && draft.nhsoSatang !== null ? localShareOf(draft.nhsoSatang, share.percent) : undefined
  return (
    <fieldset className="form-part">
      <legend>{t('funds.plan-income')}</legend>
      {regulation && <HeadsPart {...props} regulation={regulation} />}
      <div className="form-grid">
        <BahtInput
          label={t('funds.nhso')}
          value={draft.nhsoSatang}
          onChange={(nhsoSatang) => set({ nhsoSatang })}
          isDisabled={isDisabled}
        />
        <BahtInput
          label={t('funds.local')}
          hint={
            leastLocal === undefined
              ? undefined
              : t('funds.local-least', { amount: baht(leastLocal), percent: share?.percent })
          }
          warning={
            remarks.includes('local-below-share')
              ? t('funds.remark.local-below-share', { amount: baht(leastLocal ?? 0) })
              : undefined
          }
          value={draft.localSatang}
          onChange={(localSatang) => set({ localSatang })}
          isDisabled={isDisabled}
        />
        <BahtInput
          label={t('funds.other')}
          hint={t('funds.other-hint')}
          value={draft.otherSatang}
          onChange={(satang) => set({ otherSatang: satang ?? 0 })}
          isDisabled={isDisabled}
        />
        <BahtInput
          label={t('funds.carried')}
          value={draft.carriedSatang}
          onChange={(satang) => set({ carriedSatang: satang ?? 0 })}
          isDisabled={isDisabled}
        />
      </div>
      <p className="plan-total" role="status">
        {t('funds.plan-income-sum', {
          income: baht(incomeOf(draft)),
          carried: baht(draft.carriedSatang),
          all: baht(incomeOf(draft) + draft.carriedSatang),
        })}
      </p>
    </fieldset>
  )
}
