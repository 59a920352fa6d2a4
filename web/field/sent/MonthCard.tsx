// เดือนนี้ 14 บ้าน 19 ครั้ง: to be proud of, and to be shown to others as a picture without names.
import { useState } from 'react'
import { Link } from '../router.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { useMonthCount } from './useMonthCount.ts'
import './month-card.css'

export function MonthCard() {
  const { t, day, problem } = useText()
  const count = useMonthCount()
  const [failure, setFailure] = useState<unknown>()
  if (!count) return null
  const month = day(`${count.month}-01`, 'long', 'month')
  const share = async () => {
    const { drawMonth, sharePicture } = await import('./month-picture.ts')
    const picture = await drawMonth({
      month,
      houses: { figure: count.houses, word: t('field.month.houses') },
      visits: { figure: count.visits, word: t('field.month.visits') },
      line: t('field.month.line'),
      brand: t('field.month.brand'),
    })
    await sharePicture(
      picture,
      `klang-${count.month}.png`,
      t('field.month.said', { houses: count.houses, visits: count.visits }),
    )
  }
  return (
    <section className="month-card" aria-label={month}>
      <p className="month-name">{month}</p>
      {count.visits === 0 ? (
        <p className="month-none">{t('field.month.none')}</p>
      ) : (
        <>
          <p className="month-figures">
            <span>
              <b>{count.houses}</b> {t('field.month.houses')}
            </span>
            <span>
              <b>{count.visits}</b> {t('field.month.visits')}
            </span>
          </p>
          <Button onClick={() => share().catch(setFailure)}>{t('field.month.share')}</Button>
        </>
      )}
      <Link to="/field/team">{t('field.month.team')}</Link>
      {failure !== undefined && <p role="alert">{problem(failure)}</p>}
    </section>
  )
}
