// ง.2: what came, what it was spent on, and whether everything agrees to the satang.
import type { ClosingMoney } from '../../../domain/funds/final-reports/closing-money.ts'
import { EXPENSE_GROUPS } from '../../../domain/funds/projects/project-lists.ts'
import { useText } from '../../text/useText.ts'
import { Notice } from '../../ui/Notice.tsx'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

type Props = { money: ClosingMoney }
const GROUPS = Object.keys(EXPENSE_GROUPS) as (keyof typeof EXPENSE_GROUPS)[]

export function ClosingMoneyTables({ money }: Props) {
  return (
    <div className="closing-money">
      <Agreement money={money} />
      <Received money={money} />
      <Budget money={money} />
      <Spent money={money} />
    </div>
  )
}

/** Nothing is rounded away: what does not agree is said, with by how much. */
function Agreement({ money }: Props) {
  const { t, baht } = useText()
  const { leftSatang, uncountedSatang, receivedDifferenceSatang, spentDifferenceSatang } = money
  const said = [
    leftSatang > 0 && t('closing.left', { amount: baht(leftSatang) }),
    leftSatang < 0 && t('closing.overspent', { amount: baht(-leftSatang) }),
    uncountedSatang > 0 && t('closing.uncounted', { amount: baht(uncountedSatang) }),
    receivedDifferenceSatang !== 0 && t('closing.received-differs', { amount: baht(receivedDifferenceSatang) }),
    spentDifferenceSatang !== 0 && t('closing.spent-differs', { amount: baht(spentDifferenceSatang) }),
  ].filter((one) => one !== false)
  if (said.length === 0) return <Notice kind="done">{t('closing.agrees')}</Notice>
  return (
    <Notice kind="due" title={t('closing.does-not-agree')}>
      <ul>
        {said.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Notice>
  )
}

function Received({ money }: Props) {
  const { t, baht } = useText()
  const came = money.receivedSatang + money.interestSatang + money.otherSatang
  const rows: [string, number][] = [
    ...money.instalments.map(({ number, receivedSatang }): [string, number] => [
      t('closing.instalment', { number }),
      receivedSatang,
    ]),
    ...(money.instalments.length === 0 ? [[t('closing.received'), money.receivedSatang] as [string, number]] : []),
    [t('closing.interest'), money.interestSatang],
    [t('closing.other'), money.otherSatang],
  ]
  const sums: [string, number][] = [
    [t('closing.came'), came],
    [t('closing.spent'), money.spentSatang],
    [t('closing.returned'), money.returnedSatang],
    [t('closing.left-over'), money.leftSatang],
  ]
  return (
    <div className="table-frame">
      <table className="table">
        <caption className="closing-caption">{t('closing.received-title')}</caption>
        <tbody>
          {rows.map(([word, satang]) => (
            <tr key={word}>
              <th scope="row">{word}</th>
              <td className="figure">{baht(satang)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {sums.map(([word, satang]) => (
            <tr key={word}>
              <th scope="row">{word}</th>
              <td className="figure">{baht(satang)}</td>
            </tr>
          ))}
        </tfoot>
      </table>
    </div>
  )
}

function Budget({ money: { budget, spentSatang, approvedSatang } }: Props) {
  const { t, baht } = useText()
  const planned = budget.reduce((sum, { plannedSatang }) => sum + plannedSatang, 0)
  return (
    <div className="table-frame">
      <table className="table stacked-table">
        <caption className="closing-caption">{t('closing.budget-title', { approved: baht(approvedSatang) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('closing.kind')}</th>
            {(['planned', 'used', 'difference'] as const).map((head) => (
              <th key={head} scope="col" className="figure">
                {t(`closing.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {budget.map(({ group, plannedSatang, usedSatang }) => (
            <tr key={group}>
              <th scope="row">{t(`projects.expense.${group as (typeof GROUPS)[number]}`)}</th>
              <BudgetCells planned={plannedSatang} used={usedSatang} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('closing.sum')}</th>
            <BudgetCells planned={planned} used={spentSatang} />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function BudgetCells({ planned, used }: { planned: number; used: number }) {
  const { t, baht } = useText()
  return (
    <>
      <td className="figure" data-word={t('closing.planned')}>
        {baht(planned)}
      </td>
      <td className="figure" data-word={t('closing.used')}>
        {baht(used)}
      </td>
      <td className="figure" data-word={t('closing.difference')}>
        {baht(planned - used)}
      </td>
    </>
  )
}

function Spent({ money: { spending, spentSatang } }: Props) {
  const { t, baht } = useText()
  if (spending.length === 0) return null
  return (
    <div className="table-frame">
      <table className="table stacked-table closing-spent">
        <caption className="closing-caption">{t('closing.spent-title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('closing.activity')}</th>
            {GROUPS.map((group) => (
              <th key={group} scope="col" className="figure">
                {t(`projects.expense.${group}`)}
              </th>
            ))}
            <th scope="col" className="figure">
              {t('closing.sum')}
            </th>
          </tr>
        </thead>
        <tbody>
          {spending.map(({ activityId, title, byGroup, satang }) => (
            <tr key={activityId ?? 'beside'}>
              <th scope="row">{activityId === null ? t('closing.beside-plan') : title || '–'}</th>
              {GROUPS.map((group) => (
                <td key={group} className="figure" data-word={t(`projects.expense.${group}`)}>
                  {byGroup[group] ? baht(byGroup[group]) : ''}
                </td>
              ))}
              <td className="figure" data-word={t('closing.sum')}>
                {baht(satang)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('closing.sum')}</th>
            {GROUPS.map((group) => (
              <td key={group} className="figure" data-word={t(`projects.expense.${group}`)}>
                {baht(spending.reduce((sum, { byGroup }) => sum + (byGroup[group] ?? 0), 0))}
              </td>
            ))}
            <td className="figure" data-word={t('closing.sum')}>
              {baht(spentSatang)}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
