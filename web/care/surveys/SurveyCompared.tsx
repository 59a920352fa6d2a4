import { ArrowDownRight, ArrowUpRight, Equal } from 'lucide-react'
import type { SurveyAnswers } from '../../../domain/care/surveys/household-survey.ts'
import {
  type AmountDifference,
  type Amounts,
  surveyDifference,
} from '../../../domain/care/surveys/survey-difference.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'

type Props = { first: { on: string; answers: SurveyAnswers }; latest: { on: string; answers: SurveyAnswers } }

/** From the baseline to the latest: what became better, and what did not. */
export function SurveyCompared({ first, latest }: Props) {
  const { t, list, day } = useText()
  const { amounts, factors } = surveyDifference(first.answers, latest.answers)
  const changed = factors.filter(({ change }) => change === 'better' || change === 'worse')
  return (
    <section className="survey-compared panel">
      <h3>{t('surveys.compared', { from: day(first.on), to: day(latest.on) })}</h3>
      <ul>
        {(Object.entries(amounts) as [keyof Amounts, AmountDifference | null][]).map(
          ([field, difference]) => difference && <AmountLine key={field} field={field} difference={difference} />,
        )}
        {changed.map(({ factor, from, to, change }) => (
          <li key={factor}>
            <span>{list('surveyFactor', factor)}</span>
            <span>
              {from && list('factorState', from)} → <strong>{to && list('factorState', to)}</strong>
            </span>
            <Badge
              icon={change === 'better' ? ArrowUpRight : ArrowDownRight}
              look={change === 'better' ? 'press' : 'due'}
            >
              {t(change === 'better' ? 'surveys.better' : 'surveys.worse')}
            </Badge>
          </li>
        ))}
      </ul>
    </section>
  )
}

function AmountLine({ field, difference }: { field: keyof Amounts; difference: AmountDifference }) {
  const { t, list, baht } = useText()
  const { from, to, by, isBetter } = difference
  const Icon = by === 0 ? Equal : by > 0 ? ArrowUpRight : ArrowDownRight
  const word =
    by === 0 ? t('surveys.same') : t(by > 0 ? 'surveys.more' : 'surveys.less', { amount: baht(Math.abs(by)) })
  return (
    <li>
      <span>{list('surveyAmount', field)}</span>
      <span>
        {baht(from)} → <strong>{baht(to)}</strong>
      </span>
      <Badge icon={Icon} look={isBetter === null ? 'plain' : isBetter ? 'press' : 'due'}>
        {word}
      </Badge>
    </li>
  )
}
