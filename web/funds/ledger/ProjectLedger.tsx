// The lines of one project in its fund's books: paid, returned, reversed.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { LedgerEntry } from '../../../domain/funds/ledger/entry.ts'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { SatangCell } from './SatangCell.tsx'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

/** What a line moved: from the bank to the project, or back. */
const outOf = ({ lines }: LedgerEntry) => -(lines.find(([account]) => account === '10201')?.[1] ?? 0)

export function ProjectLedger({ fundId, projectId }: { fundId: string; projectId: string }) {
  const { t, day } = useText()
  const entries = useQuery({
    queryKey: ['funds', fundId, 'ledger', 'of-project', projectId],
    queryFn: ({ signal }) => api.get<{ entries: LedgerEntry[] }>(`/funds/${fundId}/ledger`, { projectId }, signal),
    select: (answer) => answer.entries,
  })
  const net = (entries.data ?? []).reduce((sum, entry) => sum + outOf(entry), 0)
  return (
    <Section
      title={t('projects.money.ledger')}
      aside={
        <Link to="/office/funds/$id/book" params={{ id: fundId }} search={{}}>
          {t('projects.money.to-book')}
        </Link>
      }
    >
      {entries.isError && <Failed error={entries.error} onRetry={() => void entries.refetch()} />}
      {entries.data?.length === 0 && <p className="soft">{t('projects.money.no-entry')}</p>}
      {entries.data && entries.data.length > 0 && (
        <div className="table-frame">
          <table className="table stacked-table">
            <caption className="hidden-visually">{t('projects.money.ledger')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('funds.on-day')}</th>
                <th scope="col">{t('funds.reference')}</th>
                <th scope="col">{t('funds.entry')}</th>
                <th scope="col" className="figure">
                  {t('funds.in')}
                </th>
                <th scope="col" className="figure">
                  {t('funds.out')}
                </th>
              </tr>
            </thead>
            <tbody>
              {entries.data.map((entry) => (
                <tr key={entry.id}>
                  <td className="nowrap">{day(entry.onDay)}</td>
                  <td className="nowrap">{entry.reference}</td>
                  <th scope="row">
                    {entry.text}
                    {entry.reversedBy && <span className="small soft"> {t('funds.reversed')}</span>}
                  </th>
                  <SatangCell satang={outOf(entry) < 0 ? -outOf(entry) : 0} word={t('funds.in')} isSide />
                  <SatangCell satang={outOf(entry) > 0 ? outOf(entry) : 0} word={t('funds.out')} isSide />
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={4}>
                  {t('projects.money.net')}
                </th>
                <SatangCell satang={net} word={t('projects.money.net')} />
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </Section>
  )
}
