import { useText } from '../../../text/useText.ts'
import { TextInput } from '../../../ui/TextInput.tsx'
import { GrowingRows } from '../../plans/GrowingRows.tsx'
import { Anchor } from './Block.tsx'
import { CountInput } from './CountInput.tsx'
import { targetSums } from './target-sums.ts'
import type { Edit } from './useProposal.ts'

const MOST = 10_000_000

export function Targets({ edit: { draft, write } }: { edit: Edit }) {
  const { t, number } = useText()
  const { targets } = draft.proposal
  const { planned, attended } = targetSums(targets)
  return (
    <Anchor gap="targets">
      <GrowingRows
        label={t('projects.field.targets')}
        addWord={t('projects.target-add')}
        rows={targets}
        onChange={(next) => write({ targets: next })}
        blank={{ label: '', planned: null, attended: null }}
        most={200}
      >
        {(row, set) => (
          <>
            <TextInput
              label={t('projects.target-group')}
              value={row.label}
              onChange={(label) => set({ label })}
              maxLength={500}
            />
            <CountInput
              label={t('projects.field.planned')}
              value={row.planned}
              most={MOST}
              unit={t('projects.persons')}
              onChange={(next) => set({ planned: next })}
            />
            <CountInput
              label={t('projects.field.attended')}
              optional
              value={row.attended}
              most={MOST}
              unit={t('projects.persons')}
              onChange={(next) => set({ attended: next })}
            />
          </>
        )}
      </GrowingRows>
      <p className="proposal-sum" role="status">
        {t('projects.targets-sum', { planned: number(planned), attended: number(attended) })}
      </p>
    </Anchor>
  )
}
