import type { IssuePlan } from '../../../domain/funds/plans/issue-plan.ts'
import { sumOf } from '../../../domain/funds/plans/issue-plan.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'

const BY = ['size', 'severity', 'awareness', 'ease'] as const
const POINTS = ['1', '2', '3', '4'] as const
type Held = IssuePlan['ranking']

/** An issue is ranked by all four or not at all. */
export function Ranking({ value, onChange }: { value: Held; onChange: (next: Held) => void }) {
  const { t } = useText()
  const choose = (place: number, points: number) => {
    const all = (value ?? [1, 1, 1, 1]).map((held, at) => (at === place ? points : held))
    onChange([all[0]!, all[1]!, all[2]!, all[3]!])
  }
  return (
    <fieldset className="form-grid">
      <legend className="hidden-visually">{t('funds.ranking')}</legend>
      {BY.map((by, place) => (
        <Choice
          key={by}
          label={t(`funds.rank.${by}`)}
          none={t('funds.not-ranked')}
          value={value ? (String(value[place]) as (typeof POINTS)[number]) : ''}
          onChange={(code) => (code ? choose(place, Number(code)) : onChange(null))}
          options={POINTS.map((code) => ({ code, word: t('funds.rank-points', { points: code }) }))}
        />
      ))}
      <p className="small soft form-wide" role="status">
        {value ? t('funds.points', { points: sumOf(value) }) : t('funds.ranking-hint')}
      </p>
    </fieldset>
  )
}
