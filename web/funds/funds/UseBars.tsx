import { addSums, type FundFigures } from '../../../domain/funds/funds/fund-figures.ts'
import { USES } from '../../../domain/funds/plans/fund-year.ts'
import { useText } from '../../text/useText.ts'
import { Meter } from './Meter.tsx'

type Counted = FundFigures['by']['support']
const isUse = (value: string): value is (typeof USES)[number] => (USES as readonly string[]).includes(value)

/** What was approved for each of the five uses, as a share of all that was approved. */
export function UseBars({ counted }: { counted: Counted }) {
  const { t, baht, number } = useText()
  const all = addSums(counted).approvedSatang
  return (
    <section className="panel fund-slice">
      <h2>{t('funds.by-use')}</h2>
      <ul className="fund-uses">
        {counted.map(({ value, projects, approvedSatang, paidSatang }) => {
          const share = all > 0 ? (approvedSatang / all) * 100 : 0
          return (
            <li key={value}>
              <span>{isUse(value) ? t(`funds.use.${value}`) : t('funds.not-said')}</span>
              <strong>{baht(approvedSatang)}</strong>
              <Meter share={share} />
              <span className="small soft">
                {t('funds.use-line', {
                  share: Math.round(share * 10) / 10,
                  projects: number(projects),
                  paid: baht(paidSatang),
                })}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
