import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { fiscalYearOf } from './fiscal-year.ts'

/** From the year in which the first book begins to the coming one, whose plan is made now. */
function yearsOf({ pots }: Fund, today: string): number[] {
  const now = fiscalYearOf(today)
  const first = Math.min(now - 1, ...pots.map(({ booksFrom }) => fiscalYearOf(booksFrom)))
  return Array.from({ length: now + 2 - first }, (_, back) => now + 1 - back)
}

type Props = { fund: Fund; year: number; onChange: (year: number) => void }

export function FundYearSwitch({ fund, year, onChange }: Props) {
  const { t, day } = useText()
  const { today } = useMe()
  const years = yearsOf(fund, today)
  return (
    <Choice
      label={t('funds.fiscal-year')}
      value={String(year)}
      onChange={(code) => onChange(Number(code))}
      options={(years.includes(year) ? years : [year, ...years]).map((each) => ({
        code: String(each),
        word: day(`${each}-01-01`, 'short', 'year'),
      }))}
    />
  )
}
