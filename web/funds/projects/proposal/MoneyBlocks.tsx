import { askedByGroup, askedOf } from '../../../../domain/funds/projects/proposal.ts'
import { useText } from '../../../text/useText.ts'
import { TextInput } from '../../../ui/TextInput.tsx'
import { BahtInput } from '../../funds/BahtInput.tsx'
import { GrowingRows } from '../../plans/GrowingRows.tsx'
import { Anchor } from './Block.tsx'
import { GROUPS } from './ExpenseLines.tsx'
import type { Draft } from './proposal-keeper.ts'
import type { Edit } from './useProposal.ts'

/** By group, as the form and the money report want it. */
export function GroupTable({ draft: { proposal } }: { draft: Pick<Draft, 'proposal'> }) {
  const { t, baht } = useText()
  const sums = askedByGroup(proposal)
  return (
    <div className="table-frame proposal-groups">
      <table className="table">
        <caption className="hidden-visually">{t('projects.by-group')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('projects.expense-group')}</th>
            <th scope="col" className="figure">
              {t('projects.expense-total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {GROUPS.map((group) => (
            <tr key={group}>
              <th scope="row">{t(`projects.expense.${group}`)}</th>
              <td className="figure">{baht(sums[group] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('projects.asked-sum')}</th>
            <td className="figure">{baht(askedOf(proposal))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

/** What is asked of the fund: its lines, or one sum where there are no lines. */
export function AskedField({ edit: { draft, write } }: { edit: Edit }) {
  const { t, baht } = useText()
  const asked = askedOf({ ...draft.proposal, lumpSatang: null })
  return (
    <Anchor gap="budget">
      {asked > 0 ? (
        <p className="proposal-sum">{t('projects.asked-by-lines', { amount: baht(asked) })}</p>
      ) : (
        <BahtInput
          label={t('projects.field.lumpSatang')}
          hint={t('projects.lump-hint')}
          value={draft.proposal.lumpSatang}
          onChange={(lumpSatang) => write({ lumpSatang })}
        />
      )}
    </Anchor>
  )
}

export function OtherMoney({ edit: { draft, write } }: { edit: Edit }) {
  const { t } = useText()
  return (
    <>
      <TextInput
        label={t('projects.field.funder')}
        optional
        value={draft.proposal.funder}
        onChange={(funder) => write({ funder })}
        maxLength={500}
      />
      <GrowingRows
        label={t('projects.field.otherMoney')}
        addWord={t('projects.other-money-add')}
        rows={draft.proposal.otherMoney}
        onChange={(otherMoney) => write({ otherMoney })}
        blank={{ funder: '', satang: 0 }}
        most={200}
      >
        {({ funder, satang }, set) => (
          <>
            <TextInput
              label={t('projects.other-funder')}
              value={funder}
              onChange={(next) => set({ funder: next })}
              maxLength={500}
            />
            <BahtInput
              label={t('funds.amount')}
              value={satang || null}
              onChange={(next) => set({ satang: next ?? 0 })}
            />
          </>
        )}
      </GrowingRows>
    </>
  )
}
