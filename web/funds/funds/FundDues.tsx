import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { openMonths } from '../../../domain/funds/ledger/closing.ts'
import { type FundDue, fundDues } from '../../../domain/funds/plans/fund-dues.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useLateReports } from '../instalment-reports/useInstalmentReports.ts'
import { closingsQuery } from '../ledger/useLedger.ts'
import { useFundYear } from '../plans/usePlans.ts'
import { useRegulationOn } from '../regulations/useRegulations.ts'
import { boundsOf } from './fiscal-year.ts'

/** What is next, with the way to where it is done. Nothing is shown before all of it is known. */
export function FundDues({ fund, year }: { fund: Fund; year: number }) {
  const { t, day } = useText()
  const dues = useDues(fund, year)
  if (!dues) return null
  if (dues.length === 0) return <Notice kind="done">{t('funds.nothing-due')}</Notice>
  return (
    <Notice kind={dues.some(({ isLate }) => isLate) ? 'due' : 'info'} title={t('funds.next-due')}>
      <ul className="fund-dues">
        {dues.map((due) => (
          <li key={due.kind}>
            <DueLink fund={fund} year={year} due={due} />{' '}
            {'dueOn' in due && due.dueOn && (
              <span className="small">
                {t(due.isLate ? 'funds.due-since' : 'funds.due-by', { day: day(due.dueOn) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function DueLink({ fund, year, due }: { fund: Fund; year: number; due: FundDue }) {
  const { t, day } = useText()
  if (due.kind === 'reports-late')
    return (
      <Link to="/office/following" search={{ fund: fund.id, only: 'late' }}>
        {t('funds.due.reports-late', { count: due.count, since: day(due.since) })}
      </Link>
    )
  const isMonths = due.kind === 'months-open'
  return (
    <Link
      to={isMonths ? '/office/funds/$id/book' : '/office/funds/$id/plan'}
      params={{ id: fund.id }}
      search={{ year: isMonths ? undefined : year }}
    >
      {isMonths
        ? t('funds.due.months-open', { count: due.count, since: day(due.since, 'long', 'month') })
        : t(`funds.due.${due.kind}`)}
    </Link>
  )
}

function useDues(fund: Fund, fiscalYear: number) {
  const { today } = useMe()
  const year = useFundYear(fund.id, fiscalYear)
  const regulation = useRegulationOn(fund.kind, boundsOf(fiscalYear).from)
  const books = useQueries({ queries: fund.pots.map(({ id }) => closingsQuery(fund.id, id)) })
  const late = useLateReports(fund.id)
  if (!year.data || !late.data || books.some(({ data }) => !data)) return undefined
  const open = fund.pots.flatMap(({ booksFrom, closedOn }, at) =>
    openMonths({ booksFrom, closings: books[at]?.data ?? [], today: closedOn ?? today }),
  )
  return fundDues({
    fiscalYear,
    today,
    year: year.data,
    rules: regulation?.rules,
    openMonths: open,
    lateReports: late.data,
  })
}
