import type { ScreeningResult, Spread } from '../../../domain/funds/screenings/screening.ts'
import { useText } from '../../text/useText.ts'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

const rounded = (figure: number) => (Math.round(figure * 10) / 10).toString()

/** The mean of each criterion with the least and the most that was given. */
export function ScreeningTable({ result }: { result: ScreeningResult }) {
  const { t, language } = useText()
  const { sheet, criteria, total, count, interests } = result
  if (!total) return <p className="soft">{t('screenings.none', { interests })}</p>
  const spreadOf = (code: string) => criteria.find((one) => one.code === code)?.spread
  return (
    <>
      <p>{t('screenings.count', { count, interests })}</p>
      <div className="table-frame">
        <table className="table">
          <caption className="hidden-visually">{t('screenings.result')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('screenings.criterion')}</th>
              <th scope="col" className="figure">
                {t('screenings.mean')}
              </th>
              <th scope="col" className="figure">
                {t('screenings.spread')}
              </th>
            </tr>
          </thead>
          <tbody>
            {sheet.criteria.map(({ code, nameTh, nameEn }) => (
              <tr key={code}>
                <th scope="row">{language === 'en' ? nameEn : nameTh}</th>
                <Cells spread={spreadOf(code)} of={sheet.most} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('agreements.together')}</th>
              <Cells spread={total} of={sheet.most * sheet.criteria.length} />
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  )
}

function Cells({ spread, of }: { spread: Spread | undefined; of: number }) {
  return (
    <>
      <td className="figure nowrap">{spread && `${rounded(spread.mean)} / ${of}`}</td>
      <td className="figure nowrap">{spread && `${spread.least}–${spread.most}`}</td>
    </>
  )
}
