import type { Evaluation } from '../../../domain/funds/evaluations/evaluation.ts'
import {
  gradeOf,
  pointsOfPart,
  type Reckoned,
  type Score,
  totalOf,
} from '../../../domain/funds/evaluations/evaluation.ts'
import type { EvaluationForm } from '../../../domain/funds/evaluations/evaluation-form.ts'
import { useText } from '../../text/useText.ts'
import { Meter } from '../funds/Meter.tsx'
import '../funds/fund-figures.css'

type Props = {
  form: EvaluationForm
  said: { scores: readonly Score[]; reckoned: readonly Reckoned[] }
  before: Evaluation | undefined
}

/** The whole on one look: points, grade, and the parts as bars beside last year's. */
export function Overview({ form, said, before }: Props) {
  const { t, day } = useText()
  const total = totalOf(form, said)
  const grade = gradeOf(form, total)
  return (
    <section className="panel evaluation-overview" aria-label={t('evaluations.result')}>
      <p className="evaluation-total">
        <strong>{t('evaluations.points', { points: total })}</strong>
        <span>{t('evaluations.of-hundred')}</span>
        {grade && (
          <span className="evaluation-grade">{t('evaluations.grade', { grade: grade.code, word: grade.title })}</span>
        )}
      </p>
      <ul>
        {form.parts.map((part) => {
          const points = pointsOfPart(part, said)
          const last = before && pointsOfPart(part, before)
          return (
            <li key={part.code}>
              <span>
                {part.code} · {part.title}
              </span>
              <strong>{t('evaluations.points-of', { points, most: part.points })}</strong>
              <Meter share={(points / part.points) * 100} />
              {before && last !== undefined && (
                <span className="small soft">
                  {t('evaluations.last-year', {
                    ...{ points: last, year: day(`${before.fiscalYear}-01-01`, 'short', 'year') },
                    change: points === last ? '±0' : `${points > last ? '+' : '−'}${Math.abs(points - last)}`,
                  })}
                </span>
              )}
            </li>
          )
        })}
      </ul>
      {before && (
        <p className="small soft">
          {t('evaluations.last-total', {
            ...{ points: before.total, grade: before.grade ?? '–' },
            assessor: t(`evaluations.assessor.${before.assessorKind}`),
          })}
        </p>
      )}
    </section>
  )
}
