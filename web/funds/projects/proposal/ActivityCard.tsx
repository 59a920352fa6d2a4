import { Trash2 } from 'lucide-react'
import { memo } from 'react'
import { type ProposedActivity, totalOfActivity } from '../../../../domain/funds/projects/proposal.ts'
import type { RegulationRules } from '../../../../domain/funds/regulations/regulation.ts'
import { useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/Button.tsx'
import { DateInput } from '../../../ui/DateInput.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { ExpenseLines } from './ExpenseLines.tsx'

type Props = {
  activity: ProposedActivity
  place: number
  supportType: number | null
  rules: RegulationRules | undefined
  onChange: (id: string, how: (activity: ProposedActivity) => ProposedActivity) => void
  onRemove: (id: string) => void
}

/** Remembered: a proposal of twenty activities stays quick while one of them is typed in. */
export const ActivityCard = memo(function ActivityCard(props: Props) {
  const { activity, place, supportType, rules, onChange, onRemove } = props
  const { t, baht } = useText()
  const set = (part: Partial<ProposedActivity>) => onChange(activity.id, (now) => ({ ...now, ...part }))
  return (
    <li className="proposal-activity">
      <ActivityHead activity={activity} place={place} onRemove={onRemove} />
      <TextInput
        label={t('projects.activity')}
        value={activity.title}
        onChange={(title) => set({ title })}
        maxLength={500}
      />
      <ActivityStory activity={activity} set={set} />
      <ActivityDays activity={activity} set={set} />
      <ExpenseLines
        lines={activity.expenses}
        supportType={supportType}
        rules={rules}
        onChange={(how) => onChange(activity.id, (now) => ({ ...now, expenses: how(now.expenses) }))}
      />
      <p className="proposal-sum" role="status">
        {t('projects.activity-sum', { amount: baht(totalOfActivity(activity)) })}
      </p>
    </li>
  )
})

function ActivityHead({ activity, place, onRemove }: Pick<Props, 'activity' | 'place' | 'onRemove'>) {
  const { t } = useText()
  return (
    <div className="proposal-activity-head">
      <h3>{t('projects.activity-number', { place })}</h3>
      <Button
        look="quiet"
        icon={Trash2}
        aria-label={`${t('action.remove')} ${activity.title || t('projects.activity-number', { place })}`}
        onPress={() => onRemove(activity.id)}
      >
        {t('action.remove')}
      </Button>
    </div>
  )
}

type Part = { activity: ProposedActivity; set: (part: Partial<ProposedActivity>) => void }

function ActivityStory({ activity, set }: Part) {
  const { t } = useText()
  return (
    <div className="form-grid">
      <div className="form-wide">
        <TextInput
          label={t('projects.field.detail')}
          multiline
          optional
          value={activity.detail}
          onChange={(detail) => set({ detail })}
          maxLength={60_000}
        />
      </div>
      {(['output', 'outcome'] as const).map((field) => (
        <TextInput
          key={field}
          label={t(`projects.field.${field}`)}
          multiline
          optional
          value={activity[field]}
          onChange={(text) => set({ [field]: text })}
          maxLength={60_000}
        />
      ))}
      <TextInput
        label={t('projects.field.partners')}
        optional
        value={activity.partners}
        onChange={(partners) => set({ partners })}
        maxLength={500}
      />
    </div>
  )
}

function ActivityDays({ activity: { fromDay, toDay }, set }: Part) {
  const { t } = useText()
  const isBackwards = fromDay !== null && toDay !== null && toDay < fromDay
  return (
    <div className="form-grid">
      <DateInput
        label={t('projects.field.fromDay')}
        optional
        value={fromDay}
        onChange={(day) => set({ fromDay: day })}
      />
      <DateInput
        label={t('projects.field.toDay')}
        optional
        value={toDay}
        onChange={(day) => set({ toDay: day })}
        warning={isBackwards ? t('projects.backwards') : undefined}
      />
    </div>
  )
}
