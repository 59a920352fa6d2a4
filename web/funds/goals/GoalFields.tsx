import type { GoalChange } from '../../../domain/funds/goals/goal.ts'
import { useText } from '../../text/useText.ts'
import { DateInput } from '../../ui/DateInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

type Profile = Omit<GoalChange, 'revision'>
type Props = { profile: Profile; change: (part: Partial<Profile>) => void }

export function GoalFields({ profile, change }: Props) {
  const { t } = useText()
  const line = (key: 'nameEn' | 'indicator' | 'now' | 'target' | 'setBy' | 'source', maxLength: number) => (
    <TextInput
      label={t(`goals.field.${key}`)}
      optional
      value={profile[key]}
      onChange={(text) => change({ [key]: text })}
      maxLength={maxLength}
    />
  )
  return (
    <>
      <TextInput
        label={t('goals.field.nameTh')}
        value={profile.nameTh}
        onChange={(nameTh) => change({ nameTh })}
        maxLength={500}
        isRequired
      />
      {line('nameEn', 500)}
      {line('indicator', 1000)}
      <div className="goal-pair">
        {line('now', 300)}
        {line('target', 300)}
      </div>
      <div className="goal-pair">
        <DateInput
          label={t('goals.from')}
          optional
          value={profile.fromDay}
          onChange={(fromDay) => change({ fromDay })}
        />
        <DateInput
          label={t('goals.to')}
          optional
          value={profile.toDay}
          {...(profile.fromDay ? { min: profile.fromDay } : {})}
          onChange={(toDay) => change({ toDay })}
        />
      </div>
      {line('setBy', 300)}
      {line('source', 500)}
    </>
  )
}
