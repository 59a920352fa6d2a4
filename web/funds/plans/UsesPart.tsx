import { incomeOf, managementCeilingOf, plannedOf, USES } from '../../../domain/funds/plans/fund-year.ts'
import { useText } from '../../text/useText.ts'
import { Notice } from '../../ui/Notice.tsx'
import { BahtInput } from '../funds/BahtInput.tsx'
import type { PlanPartProps } from './year-draft.ts'

/** แผนการเงินประจำปี: what each of the five uses is to get, with what a committee will ask about beside it. */
export function UsesPart({ draft, set, regulation, remarks, isDisabled }: PlanPartProps) {
  const { t, baht } = useText()
  const ceiling = managementCeilingOf(draft, regulation?.rules)
  const left = incomeOf(draft) + draft.carriedSatang - plannedOf(draft)
  return (
    <fieldset className="form-part">
      <legend>{t('funds.plan-uses')}</legend>
      <div className="plan-uses">
        {USES.map((use) => (
          <BahtInput
            key={use}
            label={t(`funds.use.${use}`)}
            hint={
              use === '4' && ceiling !== undefined
                ? t('funds.ceiling', { percent: regulation?.rules.managementCeilingPercent, amount: baht(ceiling) })
                : undefined
            }
            warning={
              use === '4' && remarks.includes('management-above-ceiling')
                ? t('funds.remark.management-above-ceiling', { amount: baht(ceiling ?? 0) })
                : undefined
            }
            value={draft.uses[use]}
            onChange={(satang) => set({ uses: { ...draft.uses, [use]: satang ?? 0 } })}
            isDisabled={isDisabled}
          />
        ))}
      </div>
      <p className="plan-total" role="status">
        {t('funds.planned-sum', { planned: baht(plannedOf(draft)), left: baht(left) })}
      </p>
      {remarks.includes('more-than-there-is') && (
        <Notice kind="due">{t('funds.remark.more-than-there-is', { amount: baht(-left) })}</Notice>
      )}
    </fieldset>
  )
}
