import { Link } from '@tanstack/react-router'
import { FolderOpen } from 'lucide-react'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import type { FundFigures } from '../../../domain/funds/funds/fund-figures.ts'
import { useText } from '../../text/useText.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Section } from '../../ui/Page.tsx'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

const WAITING = ['unpaid', 'partly', 'unclosed'] as const
const SUMS = ['asked', 'approved', 'paid'] as const

/** Of the year: what waits for money or for its closing, and how all of them stand. */
export function FundProjects({ fund, figures }: { fund: Fund; figures: FundFigures }) {
  const { t } = useText()
  const { byStatus, granted } = figures
  return (
    <Section title={t('funds.projects')}>
      {byStatus.length === 0 ? (
        <EmptyState icon={FolderOpen} title={t('funds.no-project')}>
          {t('funds.no-project-hint')}
        </EmptyState>
      ) : (
        <>
          {granted.projects > 0 && <Waiting granted={granted} />}
          <StatusTable fundId={fund.id} figures={figures} />
          {!fund.may.readBooks && <p className="small soft">{t('funds.granted-only')}</p>}
        </>
      )}
    </Section>
  )
}

function Waiting({ granted }: Pick<FundFigures, 'granted'>) {
  const { t, number } = useText()
  return (
    <dl className="fund-waiting">
      {WAITING.map((name) => (
        <div key={name} className="panel fund-number" data-waits={granted[name] > 0 || undefined}>
          <dt>{t(`funds.waiting.${name}`)}</dt>
          <dd>
            <strong className="fund-number-value">{number(granted[name])}</strong>
            <span className="small soft">{t(`funds.waiting.${name}-hint`)}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function StatusTable({ fundId, figures: { byStatus, fiscalYear } }: { fundId: string; figures: FundFigures }) {
  const { t, number, baht } = useText()
  return (
    <div className="table-frame">
      <table className="table stacked-table">
        <caption className="hidden-visually">{t('funds.projects')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('funds.status')}</th>
            <th scope="col" className="figure">
              {t('funds.projects-count')}
            </th>
            {SUMS.map((sum) => (
              <th key={sum} scope="col" className="figure">
                {t(`funds.${sum}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byStatus.map((line) => (
            <tr key={line.status}>
              <th scope="row">
                <Link to="/office/projects" search={{ fund: fundId, year: fiscalYear, status: line.status }}>
                  {t(`funds.status.${line.status}`)}
                </Link>
              </th>
              <td className="figure" data-word={t('funds.projects-count')}>
                {number(line.projects)}
              </td>
              {SUMS.map((sum) => (
                <td key={sum} className="figure" data-word={t(`funds.${sum}`)}>
                  {baht(line[`${sum}Satang`])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
