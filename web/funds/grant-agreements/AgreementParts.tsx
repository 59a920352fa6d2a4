// The instalments of an agreement while they are typed: how many, how much each, when it is worked and reported.
import type { ProposedPeriod } from '../../../domain/funds/grant-agreements/instalment-proposal.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { useText } from '../../text/useText.ts'
import { DateInput } from '../../ui/DateInput.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { BahtInput } from '../funds/BahtInput.tsx'
import { amountsOf, type Draft, type Part, partsFor } from './agreement-draft.ts'

const COUNTS = ['1', '2', '3', '4'] as const
const DAYS = ['workFrom', 'workTo', 'reportFrom', 'reportTo'] as const satisfies (keyof ProposedPeriod)[]

type Props = { project: Project; draft: Draft; change: (part: Partial<Draft>) => void }

export function AgreementParts({ project, draft, change }: Props) {
  const { t } = useText()
  const amounts = amountsOf(draft, project.approvedSatang ?? 0)
  const set = (id: string, said: Partial<Part>) =>
    change({ parts: draft.parts.map((part) => (part.id === id ? { ...part, ...said } : part)) })
  return (
    <>
      <div className="form-grid">
        <Segmented
          label={t('agreements.count')}
          value={String(draft.parts.length) as (typeof COUNTS)[number]}
          onChange={(count) => change({ parts: partsFor(project, Number(count)) })}
          options={COUNTS.map((code) => ({ code, word: code }))}
        />
        <Segmented
          label={t('agreements.by')}
          value={draft.by}
          onChange={(by) =>
            change({ by, parts: draft.parts.map((part, at) => ({ ...part, amountSatang: amounts[at] ?? null })) })
          }
          options={(['percent', 'amount'] as const).map((code) => ({ code, word: t(`agreements.by.${code}`) }))}
        />
      </div>
      {draft.parts.map((part, at) => (
        <PartFields
          key={part.id}
          part={part}
          number={at + 1}
          by={draft.by}
          satang={amounts[at] ?? null}
          set={(said) => set(part.id, said)}
        />
      ))}
    </>
  )
}

type PartProps = {
  part: Part
  number: number
  by: Draft['by']
  satang: number | null
  set: (said: Partial<Part>) => void
}

function PartFields({ part, number, by, satang, set }: PartProps) {
  const { t, baht } = useText()
  return (
    <fieldset className="agreement-part">
      <legend className="field-label">{t('agreements.instalment', { number })}</legend>
      <div className="form-grid">
        {by === 'percent' ? (
          <TextInput
            label={t('agreements.percent')}
            unit="%"
            inputMode="decimal"
            value={part.percent}
            onChange={(percent) => set({ percent })}
            hint={satang === null ? undefined : baht(satang)}
            maxLength={6}
            isRequired
          />
        ) : (
          <BahtInput
            label={t('funds.amount')}
            value={part.amountSatang}
            onChange={(amountSatang) => set({ amountSatang })}
            isRequired
          />
        )}
        {DAYS.map((day) => (
          <DateInput
            key={day}
            label={t(`agreements.${day}`)}
            value={part[day]}
            onChange={(said) => set({ [day]: said })}
            isRequired
          />
        ))}
      </div>
    </fieldset>
  )
}
