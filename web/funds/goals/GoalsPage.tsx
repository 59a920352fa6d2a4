// Goals that many share, as a tree: what is measured, how it stands and should stand, who agreed on it and how many projects serve it.
import { getRouteApi } from '@tanstack/react-router'
import { Plus, Target } from 'lucide-react'
import { useState } from 'react'
import { canSetGoals } from '../../../domain/funds/goals/goal.policy.ts'
import { asTree, type Goal } from '../../../domain/funds/goals/goal.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { DelayedSearch } from '../../ui/DelayedSearch.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { GoalForm } from './GoalForm.tsx'
import { GoalTree } from './GoalTree.tsx'
import { PurposeTabs } from './PurposeTabs.tsx'
import { useGoals } from './useGoals.ts'
import './goals.css'

const route = getRouteApi('/office/goals')

/** What is written in the dialog: a goal that is changed, or a new one under another. */
type Writing = { goal?: Goal; parentId: string | null }

export function GoalsPage() {
  const { t } = useText()
  const { actor } = useMe()
  const { ended } = route.useSearch()
  const goals = useGoals()
  const [writing, setWriting] = useState<Writing>()
  const shown = (goals.data ?? []).filter(({ endedOn }) => ended || endedOn === null)
  const add = canSetGoals(actor) && (
    <Button look="primary" icon={Plus} onPress={() => setWriting({ parentId: null })}>
      {t('goals.add')}
    </Button>
  )
  return (
    <Page title={t('goals.title')} lead={t('goals.lead')} actions={add}>
      <PurposeTabs chosen="goals" />
      <GoalFilter />
      {goals.isError && <Failed error={goals.error} onRetry={() => void goals.refetch()} />}
      {goals.isPending && <Skeleton />}
      {goals.data?.length === 0 && (
        <EmptyState icon={Target} title={t('goals.none')}>
          {t(add ? 'goals.none-add-hint' : 'goals.none-hint')}
        </EmptyState>
      )}
      <Found goals={shown} onWrite={setWriting} />
      <Dialog
        title={t(writing?.goal ? 'goals.change' : writing?.parentId ? 'goals.add-below' : 'goals.add')}
        isOpen={writing !== undefined}
        onClose={() => setWriting(undefined)}
      >
        {writing && <GoalForm {...writing} goals={goals.data ?? []} onClose={() => setWriting(undefined)} />}
      </Dialog>
    </Page>
  )
}

function Found({ goals, onWrite }: { goals: Goal[]; onWrite: (writing: Writing) => void }) {
  const { t } = useText()
  const { q = '' } = route.useSearch()
  const says = ({ nameTh, nameEn, setBy, indicator }: Goal) =>
    `${nameTh} ${nameEn} ${setBy} ${indicator}`.toLowerCase().includes(q.toLowerCase())
  const found = q ? goals.filter(says) : goals
  if (goals.length > 0 && found.length === 0)
    return (
      <EmptyState icon={Target} title={t('goals.none-match')}>
        {t('goals.none-match-hint')}
      </EmptyState>
    )
  return <GoalTree nodes={asTree(found)} onWrite={onWrite} />
}

function GoalFilter() {
  const { t } = useText()
  const { q, ended } = route.useSearch()
  const navigate = route.useNavigate()
  const filter = (change: { q?: string | undefined; ended?: true | undefined }) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })
  return (
    <search className="goal-filter not-printed" aria-label={t('goals.filter')}>
      <DelayedSearch
        label={t('goals.search')}
        hint={t('goals.search')}
        value={q ?? ''}
        onChange={(text) => filter({ q: text || undefined })}
      />
      <label className="goal-ended">
        <input
          type="checkbox"
          checked={ended ?? false}
          onChange={(event) => filter({ ended: event.target.checked ? true : undefined })}
        />
        {t('goals.with-ended')}
      </label>
    </search>
  )
}
