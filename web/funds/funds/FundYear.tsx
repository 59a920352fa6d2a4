// The year of a fund in figures: what money there is, how it is used, for whom, and what waits.
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import type { FundFigures } from '../../../domain/funds/funds/fund-figures.ts'
import { useText } from '../../text/useText.ts'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { FundMoney } from './FundMoney.tsx'
import { FundMonths } from './FundMonths.tsx'
import { FundProjects } from './FundProjects.tsx'
import { GroupTable } from './GroupTable.tsx'
import { UseBars } from './UseBars.tsx'
import { useFundFigures } from './useFundFigures.ts'
import './fund-figures.css'

export function FundYear({ fund, year }: { fund: Fund; year: number }) {
  const figures = useFundFigures(fund.id, year)
  if (figures.isError) return <Failed error={figures.error} onRetry={() => void figures.refetch()} />
  if (!figures.data) return <Skeleton />
  return <Parts fund={fund} figures={figures.data} />
}

function Parts({ fund, figures }: { fund: Fund; figures: FundFigures }) {
  const { t, day } = useText()
  const { money, months, granted, by } = figures
  return (
    <>
      {money && (
        <Section
          title={t('funds.year-money')}
          aside={<p className="small soft">{t('funds.as-of', { day: day(figures.asOf) })}</p>}
        >
          <FundMoney money={money} />
          {months.some(({ receivedSatang, spentSatang }) => receivedSatang !== 0 || spentSatang !== 0) && (
            <FundMonths months={months} />
          )}
        </Section>
      )}
      <FundProjects fund={fund} figures={figures} />
      {granted.projects > 0 && (
        <div className="fund-slices">
          <UseBars counted={by.support} />
          <GroupTable counted={by.group} />
        </div>
      )}
    </>
  )
}
