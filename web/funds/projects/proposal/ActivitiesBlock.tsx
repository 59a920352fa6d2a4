import { Plus } from 'lucide-react'
import { useCallback } from 'react'
import { ProposedActivity } from '../../../../domain/funds/projects/proposal.ts'
import type { RegulationRules } from '../../../../domain/funds/regulations/regulation.ts'
import { newId } from '../../../../domain/shared/ids.ts'
import { useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/Button.tsx'
import { ActivityCard } from './ActivityCard.tsx'
import { Anchor } from './Block.tsx'
import type { Edit } from './useProposal.ts'

const MOST = 200

export function Activities({ edit: { draft, update }, rules }: { edit: Edit; rules: RegulationRules | undefined }) {
  const { t } = useText()
  const { activities } = draft.proposal
  const change = useCallback(
    (how: (rows: ProposedActivity[]) => ProposedActivity[]) =>
      update((now) => ({ ...now, proposal: { ...now.proposal, activities: how(now.proposal.activities) } })),
    [update],
  )
  const set = useCallback(
    (id: string, how: (activity: ProposedActivity) => ProposedActivity) =>
      change((rows) => rows.map((row) => (row.id === id ? how(row) : row))),
    [change],
  )
  const remove = useCallback((id: string) => change((rows) => rows.filter((row) => row.id !== id)), [change])
  return (
    <Anchor gap="activities">
      <ol className="proposal-activities">
        {activities.map((activity, at) => (
          <ActivityCard
            key={activity.id}
            activity={activity}
            place={at + 1}
            supportType={draft.supportType}
            rules={rules}
            onChange={set}
            onRemove={remove}
          />
        ))}
      </ol>
      {activities.length < MOST && (
        <Button icon={Plus} onPress={() => change((rows) => [...rows, ProposedActivity.parse({ id: newId() })])}>
          {t('projects.activity-add')}
        </Button>
      )}
    </Anchor>
  )
}
