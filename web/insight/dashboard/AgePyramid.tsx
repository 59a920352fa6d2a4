import { BANDS, type Dashboard } from '../../../domain/insight/dashboard/dashboard.ts'
import { useText } from '../../text/useText.ts'
import { ShownFigure } from './ShownFigure.tsx'
import { ToPeople } from './ToPeople.tsx'

type Props = { ages: Dashboard['ages']; group: Dashboard['groups'][number]['group'] | undefined }

/** Men to the left, women to the right, the old on top. It is a table with bars in it, so that it can be read aloud. */
export function AgePyramid({ ages, group }: Props) {
  const { t, list } = useText()
  const of = (sex: string, band: string) => ages.find((one) => one.sex === sex && one.band === band)?.people
  const most = Math.max(1, ...ages.filter(({ sex }) => sex !== 'unknown').map(({ people }) => people ?? 0))
  const bands = [...BANDS].reverse().filter((band) => band !== 'unknown')
  const filterOf = (sex: 'male' | 'female', band: string) => ({
    group,
    sex,
    ageFrom: Number(band),
    ...(band === '90' ? {} : { ageTo: Number(band) + 9 }),
  })
  const width = (people: number | null | undefined) => ({ inlineSize: `${((people ?? 0) / most) * 100}%` })
  const unknown = ages.filter(({ sex, band, people }) => (sex === 'unknown' || band === 'unknown') && people !== 0)
  return (
    <section className="panel">
      <h2>{t('dashboard.ages')}</h2>
      <table className="pyramid">
        <thead>
          <tr>
            <th scope="col">{list('sex', 'male')}</th>
            <th scope="col">{t('dashboard.age')}</th>
            <th scope="col">{list('sex', 'female')}</th>
          </tr>
        </thead>
        <tbody>
          {bands.map((band) => (
            <tr key={band}>
              <td className="pyramid-left">
                <ToPeople filter={filterOf('male', band)}>
                  <ShownFigure value={of('male', band)} />
                </ToPeople>
                <span className="pyramid-room">
                  <span className="pyramid-bar" style={width(of('male', band))} />
                </span>
              </td>
              <th scope="row">{band === '90' ? '90+' : `${band}–${Number(band) + 9}`}</th>
              <td className="pyramid-right">
                <span className="pyramid-room">
                  <span className="pyramid-bar" style={width(of('female', band))} />
                </span>
                <ToPeople filter={filterOf('female', band)}>
                  <ShownFigure value={of('female', band)} />
                </ToPeople>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {unknown.length > 0 && (
        <p className="small soft">
          {t('dashboard.unknown-age')}{' '}
          {unknown.some(({ people }) => people === null) ? (
            <ShownFigure value={null} />
          ) : (
            <ShownFigure value={unknown.reduce((sum, { people }) => sum + (people ?? 0), 0)} />
          )}{' '}
          {t('report.persons')}
        </p>
      )}
    </section>
  )
}
