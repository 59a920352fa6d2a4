import { type FormEvent, useState } from 'react'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { type FundYear, remarksOnPlan } from '../../../domain/funds/plans/fund-year.ts'
import type { Regulation } from '../../../domain/funds/regulations/regulation.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { IncomePart } from './IncomePart.tsx'
import { UsesPart } from './UsesPart.tsx'
import { useFillYear } from './usePlans.ts'
import { draftOf, type PlanPartProps, type YearDraft } from './year-draft.ts'

type Props = { fund: Fund; year: FundYear; regulation: Regulation | undefined }

export function YearPlan({ fund, year, regulation }: Props) {
  const { t } = useText()
  const announce = useAnnounce()
  const fill = useFillYear(fund.id, year.fiscalYear)
  const [draft, setDraft] = useState(() => draftOf(year))
  const set = (change: Partial<YearDraft>) => setDraft((now) => ({ ...now, ...change }))
  const isDisabled = !fund.may.keep
  const part = { draft, set, regulation, isDisabled, remarks: remarksOnPlan(draft, regulation?.rules) }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    fill.mutate({ ...draft, revision: year.revision }, { onSuccess: () => announce(t('funds.plan-saved')) })
  }
  return (
    <form className="form" onSubmit={submit}>
      <IncomePart {...part} />
      <UsesPart {...part} />
      <FilledBy {...part} />
      {fill.isError && <Failed error={fill.error} />}
      {fund.may.keep && (
        <div className="form-foot not-printed">
          <span className="form-foot-words">{year.approvedOn !== null && t('funds.approval-lapses')}</span>
          <Button type="submit" look="primary" isDisabled={fill.isPending}>
            {t('funds.plan-save')}
          </Button>
        </div>
      )}
    </form>
  )
}

function FilledBy({ draft, set, isDisabled }: PlanPartProps) {
  const { t } = useText()
  return (
    <fieldset className="form-part">
      <legend>{t('funds.filled-by')}</legend>
      <div className="form-grid">
        {(['filledBy', 'filledPosition', 'filledPhone', 'filledEmail'] as const).map((field) => (
          <TextInput
            key={field}
            label={t(`funds.${field}`)}
            optional
            type={field === 'filledEmail' ? 'email' : field === 'filledPhone' ? 'tel' : 'text'}
            value={draft[field]}
            onChange={(text) => set({ [field]: text })}
            maxLength={field === 'filledPhone' ? 50 : 200}
            isDisabled={isDisabled}
          />
        ))}
      </div>
    </fieldset>
  )
}
