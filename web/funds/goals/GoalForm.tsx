import { type FormEvent, useState } from 'react'
import { type Goal, type GoalChange, pathOf } from '../../../domain/funds/goals/goal.ts'
import { hasRole } from '../../../domain/ground/access/scope.policy.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { AreaPicker } from '../../ground/areas/AreaPicker.tsx'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { GoalFields } from './GoalFields.tsx'
import { useReviseGoal, useSetGoal } from './useGoals.ts'

type Profile = Omit<GoalChange, 'revision'>
const BLANK: Profile = {
  ...{ nameTh: '', nameEn: '', areaCode: null, position: 0, indicator: '', now: '', target: '' },
  ...{ fromDay: null, toDay: null, setBy: '', source: '', endedOn: null },
}
const profileOf = ({ nameTh, nameEn, areaCode, position, indicator, now, target, ...goal }: Goal): Profile => ({
  ...{ nameTh, nameEn, areaCode, position, indicator, now, target, fromDay: goal.fromDay, toDay: goal.toDay },
  ...{ setBy: goal.setBy, source: goal.source, endedOn: goal.endedOn },
})

type Props = { goal?: Goal; parentId: string | null; goals: readonly Goal[]; onClose: () => void }

export function GoalForm({ goal, parentId, goals, onClose }: Props) {
  const { t, language } = useText()
  const { actor, today } = useMe()
  const [id] = useState(() => goal?.id ?? newId())
  const [profile, setProfile] = useState<Profile>(() => (goal ? profileOf(goal) : BLANK))
  const isForAll = hasRole(actor, 'network-admin')
  const [keeper, setKeeper] = useState<'all' | 'own'>(isForAll ? 'all' : 'own')
  const set = useSetGoal()
  const revise = useReviseGoal(id)
  const change = (part: Partial<Profile>) => setProfile((now) => ({ ...now, ...part }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (goal) return revise.mutate({ ...profile, revision: goal.revision }, { onSuccess: onClose })
    const { endedOn, ...fresh } = profile
    const organizationId = keeper === 'all' ? null : actor.organizationId
    const position = profile.position || goals.filter((one) => one.parentId === parentId).length + 1
    set.mutate({ ...fresh, id, parentId, organizationId, position }, { onSuccess: onClose })
  }
  const above = parentId ? pathOf(goals, parentId) : []
  const error = set.error ?? revise.error
  return (
    <form className="form" onSubmit={submit}>
      {above.length > 0 && (
        <p className="small soft">
          {t('goals.below', { path: above.map((one) => (language === 'en' && one.nameEn) || one.nameTh).join(' › ') })}
        </p>
      )}
      {!goal && isForAll && (
        <Segmented
          label={t('goals.keeper')}
          value={keeper}
          onChange={setKeeper}
          options={[
            { code: 'all', word: t('goals.keeper-all') },
            { code: 'own', word: actor.organizationName },
          ]}
        />
      )}
      <GoalFields profile={profile} change={change} />
      <AreaPicker
        label={t('goals.area')}
        optional
        value={profile.areaCode}
        onChange={(areaCode) => change({ areaCode })}
      />
      {goal && (
        <DateInput
          label={t('goals.end')}
          hint={t('goals.end-hint')}
          optional
          value={profile.endedOn}
          max={today}
          onChange={(endedOn) => change({ endedOn })}
        />
      )}
      {error && <Failed error={error} />}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button
          type="submit"
          look="primary"
          isDisabled={set.isPending || revise.isPending || profile.nameTh.trim() === ''}
        >
          {t('action.save')}
        </Button>
      </div>
    </form>
  )
}
