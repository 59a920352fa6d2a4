// One of the goals that many share, in the order of the tree.
import { asTree } from '../../../domain/funds/goals/goal.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useGoals } from './useGoals.ts'

type Props = {
  label: string
  value: string | null
  onChange: (goal: { id: string; name: string } | null) => void
  hint?: string
  isDisabled?: boolean
}

/** A goal that ended is offered only where it was chosen before. */
export function GoalChoice({ label, value, onChange, hint, isDisabled }: Props) {
  const { t, language } = useText()
  const goals = useGoals()
  const open = (goals.data ?? []).filter(({ id, endedOn }) => endedOn === null || id === value)
  const nameOf = (goal: { nameTh: string; nameEn: string }) => (language === 'en' && goal.nameEn) || goal.nameTh
  return (
    <Choice
      label={label}
      value={value ?? ''}
      none={t('goals.none-chosen')}
      onChange={(id) => {
        const goal = open.find((one) => one.id === id)
        onChange(goal ? { id: goal.id, name: nameOf(goal) } : null)
      }}
      options={asTree(open).map(({ goal, depth }) => ({
        code: goal.id,
        word: `${'\u2003'.repeat(depth)}${nameOf(goal)}`,
      }))}
      {...(hint ? { hint } : {})}
      {...(isDisabled ? { isDisabled } : {})}
    />
  )
}
