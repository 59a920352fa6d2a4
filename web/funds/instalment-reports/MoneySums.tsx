// Part 2 of ง.1: (1) what came in − (2) what went out = (3) what is left, said plainly.
import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { differenceOf, type InstalmentReport } from '../../../domain/funds/instalment-reports/instalment-report.ts'
import { useText } from '../../text/useText.ts'
import './instalment-reports.css'

export type Counted = Pick<InstalmentReport, 'interestSatang' | 'otherSatang' | 'cashSatang' | 'bankSatang'>
type Props = {
  report: InstalmentReport
  /** As it is on the screen. */
  counted: Counted
  /** Where it is typed; without it the sum is said. */
  field?: (of: keyof Counted) => ReactNode
}

export function MoneySums({ report, counted, field }: Props) {
  const { t, baht } = useText()
  const { carriedSatang, receivedSatang, spentSatang, returnedSatang } = report
  const { interestSatang, otherSatang, cashSatang, bankSatang } = counted
  const known = (word: string, satang: number) => <Line word={word}>{baht(satang)}</Line>
  const typed = (of: keyof Counted) => field?.(of) ?? known(t(`instalment-reports.${of}`), counted[of])
  const income = carriedSatang + receivedSatang + interestSatang + otherSatang
  return (
    <div className="money-sums">
      <section>
        <h3>{t('instalment-reports.came-in')}</h3>
        {known(t('instalment-reports.carried'), carriedSatang)}
        {known(t('instalment-reports.received'), receivedSatang)}
        {typed('interestSatang')}
        {typed('otherSatang')}
        <Line word={t('instalment-reports.sum-1')} isSum>
          {baht(income)}
        </Line>
      </section>
      <section>
        <h3>{t('instalment-reports.went-out')}</h3>
        {known(t('instalment-reports.spent'), spentSatang)}
        {known(t('instalment-reports.returned'), returnedSatang)}
        <Line word={t('instalment-reports.sum-2')} isSum>
          {baht(spentSatang + returnedSatang)}
        </Line>
      </section>
      <section>
        <h3>{t('instalment-reports.is-left')}</h3>
        {typed('cashSatang')}
        {typed('bankSatang')}
        <Line word={t('instalment-reports.sum-3')} isSum>
          {baht(cashSatang + bankSatang)}
        </Line>
      </section>
      <Balance difference={differenceOf({ ...report, ...counted })} />
    </div>
  )
}

function Line({ word, children, isSum }: { word: string; children: ReactNode; isSum?: boolean }) {
  return (
    <p className="money-line" data-sum={isSum || undefined}>
      <span>{word}</span>
      <span>{children}</span>
    </p>
  )
}

function Balance({ difference }: { difference: number }) {
  const { t, baht } = useText()
  const Icon = difference === 0 ? CircleCheck : TriangleAlert
  return (
    <p className="money-balance" data-balanced={difference === 0 || undefined} role="status">
      <Icon size={20} aria-hidden />
      {difference === 0
        ? t('instalment-reports.balanced')
        : t(difference > 0 ? 'instalment-reports.missing' : 'instalment-reports.too-much', {
            by: baht(Math.abs(difference)),
          })}
    </p>
  )
}
