import { spendingByActivity, spentOf } from '../../../domain/funds/activities/spending.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { EXPENSE_GROUPS } from '../../../domain/funds/projects/project-lists.ts'
import { totalOfActivity } from '../../../domain/funds/projects/proposal.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { BahtInput } from '../funds/BahtInput.tsx'
import { GrowingRows } from '../plans/GrowingRows.tsx'
import type { PartProps } from './part-props.ts'
import { SpendingByKind } from './SpendingByKind.tsx'

const MOST = 200
const GROUPS = Object.keys(EXPENSE_GROUPS) as (keyof typeof EXPENSE_GROUPS)[]

/** What it cost, line by line and by the six kinds, beside what the proposal set aside for this activity. */
export function MoneyPart({ draft, change, project }: PartProps & { project: Project }) {
  const { t, baht } = useText()
  const planned = project.proposal.activities.find(({ id }) => id === draft.activityId)
  const setAside = planned ? totalOfActivity(planned) : 0
  const spent = spentOf(draft)
  return (
    <fieldset className="form-part">
      <legend>{t('activities.money')}</legend>
      <GrowingRows
        label={t('activities.money-lines')}
        addWord={t('activities.money-add')}
        rows={draft.money}
        onChange={(money) => change({ money })}
        blank={{ group: 'services', item: '', satang: 0 }}
        most={MOST}
      >
        {({ group, item, satang }, set) => (
          <>
            <Choice
              label={t('activities.kind')}
              value={group}
              onChange={(code) => code && set({ group: code })}
              options={GROUPS.map((code) => ({ code, word: t(`activities.expense.${code}`) }))}
            />
            <TextInput
              label={t('activities.item')}
              value={item}
              onChange={(next) => set({ item: next })}
              maxLength={500}
            />
            <BahtInput label={t('activities.amount')} value={satang} onChange={(next) => set({ satang: next ?? 0 })} />
          </>
        )}
      </GrowingRows>
      {draft.money.length > 0 && <SpendingByKind spending={spendingByActivity([draft], planned ? [planned] : [])} />}
      <p className="report-sum">
        {setAside > 0
          ? t('activities.spent-of', { spent: baht(spent), planned: baht(setAside) })
          : t('activities.spent', { spent: baht(spent) })}
      </p>
      {setAside > 0 && spent > setAside && (
        <Notice kind="due">{t('activities.over-plan', { by: baht(spent - setAside) })}</Notice>
      )}
    </fieldset>
  )
}
