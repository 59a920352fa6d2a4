import type { PersonBundle } from '../../../../domain/sync/person-bundle.ts'
import { useText } from '../../text/useText.ts'
import { TrendChart } from './TrendChart.tsx'
import { TRENDS, type TrendName, trendOf } from './trends.ts'

const UNITS = { weight: 'unit.kg', pressure: 'unit.mmhg', sugar: 'unit.mgdl', adl: 'field.trend.points' } as const

export function TrendsPart({ person }: { person: PersonBundle }) {
  const { t } = useText()
  const found = TRENDS.map((name) => [name, trendOf(name, person)] as const).filter(([, points]) => points.length > 0)
  if (found.length === 0) return null
  const unit = (name: TrendName) => t(UNITS[name])
  return (
    <section className="person-part">
      <h2>{t('field.person.trends')}</h2>
      {found.map(([name, points]) => (
        <TrendChart key={name} title={t(`field.trend.${name}`)} unit={unit(name)} points={points} />
      ))}
    </section>
  )
}
