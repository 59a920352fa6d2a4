import { Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { IssuePlan, IssuePlanChange } from '../../../domain/funds/plans/issue-plan.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { BahtInput } from '../funds/BahtInput.tsx'
import { Objectives, PlannedProjects, Situations } from './IssuePlanRows.tsx'
import { Ranking } from './Ranking.tsx'
import { useDropIssuePlan, useWriteIssuePlan } from './usePlans.ts'

type Draft = Omit<IssuePlanChange, 'revision'>

export function IssuePlanEditor({ fundId, plan, onClose }: { fundId: string; plan: IssuePlan; onClose: () => void }) {
  const { t } = useText()
  const announce = useAnnounce()
  const write = useWriteIssuePlan(fundId, plan.id)
  const drop = useDropIssuePlan(fundId, plan.id)
  const { budgetSatang, ranking } = plan
  const [draft, setDraft] = useState<Draft>({ plan: plan.plan, budgetSatang, ranking })
  const set = (part: Partial<Draft['plan']>) => setDraft((now) => ({ ...now, plan: { ...now.plan, ...part } }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    write.mutate({ ...draft, revision: plan.revision }, { onSuccess: () => announce(t('funds.plan-saved')) })
  }
  return (
    <form className="form" onSubmit={submit}>
      <Ranking value={draft.ranking} onChange={(next) => setDraft((now) => ({ ...now, ranking: next }))} />
      <Situations rows={draft.plan.situations} onChange={(situations) => set({ situations })} />
      <Objectives rows={draft.plan.objectives} onChange={(objectives) => set({ objectives })} />
      <TextInput
        label={t('funds.approach')}
        multiline
        optional
        value={draft.plan.approach}
        onChange={(approach) => set({ approach })}
        maxLength={20_000}
      />
      <PlannedProjects rows={draft.plan.projects} onChange={(projects) => set({ projects })} />
      <BahtInput
        label={t('funds.issue-budget')}
        value={draft.budgetSatang}
        onChange={(satang) => setDraft((now) => ({ ...now, budgetSatang: satang ?? 0 }))}
      />
      {write.isError && <Failed error={write.error} />}
      {drop.isError && <Failed error={drop.error} />}
      <div className="dialog-actions">
        <Button look="urgent" icon={Trash2} isDisabled={drop.isPending} onPress={() => drop.mutate(undefined)}>
          {t('funds.issue-drop')}
        </Button>
        <Button onPress={onClose}>{t('action.close')}</Button>
        <Button type="submit" look="primary" isDisabled={write.isPending}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  )
}
