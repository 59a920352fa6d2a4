import type { HouseholdSurvey, SurveyAnswers } from '../../../domain/care/surveys/household-survey.ts'
import { amountsOf } from '../../../domain/care/surveys/survey-difference.ts'
import { FACTORS } from '../../../domain/care/surveys/survey-lists.ts'
import { useText } from '../../text/useText.ts'
import './surveys.css'

/** One survey as it was told: ปัจจัย 4, money, and what is wished for first. */
export function SurveyShown({ survey }: { survey: Pick<HouseholdSurvey, 'answers' | 'informant'> }) {
  const { t } = useText()
  const { answers, informant } = survey
  if (!answers) return <p className="soft">{t('surveys.erased')}</p>
  return (
    <div className="survey-shown">
      <Factors answers={answers} />
      <Money answers={answers} />
      <Wishes answers={answers} informant={informant} />
    </div>
  )
}

function Factors({ answers }: { answers: SurveyAnswers }) {
  const { t, list } = useText()
  return (
    <dl className="survey-factors">
      {FACTORS.map((factor) => {
        const { state, problem, want } = answers.factors[factor]
        return (
          <div key={factor}>
            <dt>{list('surveyFactor', factor)}</dt>
            <dd>
              <strong>{state ? list('factorState', state) : t('surveys.not-told')}</strong>
              {problem && <span>{problem}</span>}
              {want && <span className="soft">{t('surveys.want', { want })}</span>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function Money({ answers }: { answers: SurveyAnswers }) {
  const { t, list, baht } = useText()
  const amounts = amountsOf(answers)
  const part = (word: string, satang: number | null) => (satang === null ? word : `${word} ${baht(satang)}`)
  return (
    <dl className="survey-money">
      {(['incomeSatang', 'expenseSatang', 'savingSatang', 'debtSatang'] as const).map((field) => (
        <div key={field}>
          <dt>{list('surveyAmount', field)}</dt>
          <dd>
            <strong>{amounts[field] === null ? t('surveys.not-told') : baht(amounts[field])}</strong>
            {field === 'incomeSatang' && answers.occupation && <span>{answers.occupation}</span>}
            {field === 'savingSatang' && (
              <span>{answers.savings?.map(({ way, satang }) => part(list('savingWay', way), satang)).join(' · ')}</span>
            )}
            {field === 'debtSatang' && (
              <span>
                {answers.debts?.map(({ creditor, satang }) => part(list('creditor', creditor), satang)).join(' · ')}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Wishes({ answers, informant }: { answers: SurveyAnswers; informant: string | null }) {
  const { t, list } = useText()
  const changed = answers.members.filter(({ state }) => state !== 'here')
  return (
    <div className="survey-wishes">
      {answers.priorities.length > 0 && (
        <p>
          {t('surveys.first-of-all')}{' '}
          {answers.priorities.map((concern, at) => `${at + 1}. ${list('surveyConcern', concern)}`).join('  ')}
        </p>
      )}
      {changed.length > 0 && (
        <p>
          {t('surveys.members-changed', { words: changed.map(({ state }) => list('memberState', state)).join(', ') })}
        </p>
      )}
      {answers.note && <p>{answers.note}</p>}
      {informant && <p className="small soft">{t('surveys.informant', { name: informant })}</p>}
    </div>
  )
}
