import type { Proposal } from '../../../../domain/funds/projects/proposal.ts'
import { useText } from '../../../text/useText.ts'
import { TextInput } from '../../../ui/TextInput.tsx'
import { GoalChoice } from '../../goals/GoalChoice.tsx'
import { GrowingRows } from '../../plans/GrowingRows.tsx'
import { Anchor } from './Block.tsx'
import type { Edit } from './useProposal.ts'

type LongField = { [Key in keyof Proposal]: Proposal[Key] extends string ? Key : never }[keyof Proposal]

export function LongText({ field, edit, most = 60_000 }: { field: LongField; edit: Edit; most?: number }) {
  const { t } = useText()
  return (
    <TextInput
      label={t(`projects.field.${field}`)}
      multiline
      value={edit.draft.proposal[field]}
      onChange={(text) => edit.write({ [field]: text })}
      maxLength={most}
    />
  )
}

export function Rationale({ edit }: { edit: Edit }) {
  return (
    <Anchor gap="rationale">
      <LongText field="rationale" edit={edit} />
    </Anchor>
  )
}

export function Problems({ edit: { draft, write } }: { edit: Edit }) {
  const { t } = useText()
  return (
    <GrowingRows
      label={t('projects.field.problems')}
      addWord={t('projects.problem-add')}
      rows={draft.proposal.problems}
      onChange={(problems) => write({ problems })}
      blank={{ text: '', size: '' }}
      most={200}
    >
      {({ text, size }, set) => (
        <>
          <TextInput
            label={t('projects.problem')}
            value={text}
            onChange={(next) => set({ text: next })}
            maxLength={500}
          />
          <TextInput label={t('funds.size')} value={size} onChange={(next) => set({ size: next })} maxLength={500} />
        </>
      )}
    </GrowingRows>
  )
}

export function Objectives({ edit: { draft, write } }: { edit: Edit }) {
  const { t } = useText()
  return (
    <Anchor gap="objectives">
      <GrowingRows
        label={t('projects.field.objectives')}
        addWord={t('funds.objective-add')}
        rows={draft.proposal.objectives}
        onChange={(objectives) => write({ objectives })}
        blank={{ text: '', indicator: '', now: '', target: '' }}
        most={200}
      >
        {({ text, indicator, now, target }, set) => (
          <>
            <TextInput
              label={t('funds.objective')}
              multiline
              value={text}
              onChange={(next) => set({ text: next })}
              maxLength={60_000}
            />
            <TextInput
              label={t('funds.indicator')}
              multiline
              value={indicator}
              onChange={(next) => set({ indicator: next })}
              maxLength={60_000}
            />
            <TextInput label={t('funds.size')} value={now} onChange={(next) => set({ now: next })} maxLength={500} />
            <TextInput
              label={t('projects.field.target')}
              value={target}
              onChange={(next) => set({ target: next })}
              maxLength={500}
            />
          </>
        )}
      </GrowingRows>
    </Anchor>
  )
}

/** Shared goals, in the words of the project. */
export function Goals({ edit }: { edit: Edit }) {
  const { t } = useText()
  return (
    <Anchor gap="goals">
      <GrowingRows
        label={t('projects.field.goals')}
        addWord={t('projects.goal-add')}
        rows={edit.draft.proposal.goals}
        onChange={(goals) => edit.write({ goals })}
        blank={{ goalId: null, name: '', text: '' }}
        most={200}
      >
        {({ goalId, name, text }, set) => (
          <>
            <GoalChoice
              label={t('projects.goal-shared')}
              value={goalId}
              onChange={(goal) => set(goal ? { goalId: goal.id, name: goal.name } : { goalId: null })}
            />
            <TextInput
              label={t('projects.goal')}
              value={name}
              onChange={(next) => set({ name: next })}
              maxLength={500}
            />
            <TextInput
              label={t('projects.goal-text')}
              multiline
              optional
              value={text}
              onChange={(next) => set({ text: next })}
              maxLength={60_000}
            />
          </>
        )}
      </GrowingRows>
      <LongText field="ownGoals" edit={edit} />
    </Anchor>
  )
}
