import type { SurveyAnswers } from '../../../domain/care/surveys/household-survey.ts'
import { CREDITORS, SAVING_WAYS } from '../../../domain/care/surveys/survey-lists.ts'
import { useText } from '../text/useText.ts'
import { AmountChips } from './AmountChips.tsx'
import { BahtField } from './BahtField.tsx'

type Props = { answers: SurveyAnswers; onChange: (part: Partial<SurveyAnswers>) => void }

/** Work and income, savings, debts of the house together. */
export function MoneyQuestions({ answers, onChange }: Props) {
  const { t } = useText()
  return (
    <section className="survey-part">
      <h2>{t('field.survey.money')}</h2>
      <label className="survey-field">
        {t('field.survey.occupation')}
        <input
          maxLength={1000}
          autoComplete="off"
          value={answers.occupation ?? ''}
          onChange={(event) => onChange({ occupation: event.target.value || null })}
        />
      </label>
      <BahtField
        label={t('field.survey.income')}
        hint={t('field.survey.income-hint')}
        satang={answers.incomeSatang}
        onChange={(incomeSatang) => onChange({ incomeSatang })}
      />
      <BahtField
        label={t('field.survey.expense')}
        satang={answers.expenseSatang}
        onChange={(expenseSatang) => onChange({ expenseSatang })}
      />
      <p id="survey-enough" className="survey-question">
        {t('field.survey.enough')}
      </p>
      <fieldset aria-labelledby="survey-enough" className="survey-choices">
        {([true, false] as const).map((isEnough) => (
          <button
            key={String(isEnough)}
            type="button"
            aria-pressed={answers.incomeIsEnough === isEnough}
            onClick={() => onChange({ incomeIsEnough: answers.incomeIsEnough === isEnough ? null : isEnough })}
          >
            {t(isEnough ? 'lists.factorState.enough' : 'lists.factorState.not-enough')}
          </button>
        ))}
      </fieldset>
      <AmountChips
        title={t('field.survey.savings')}
        none={t('field.survey.no-savings')}
        codes={SAVING_WAYS}
        word={(code) => t(`lists.savingWay.${code}`)}
        told={answers.savings?.map(({ way, satang }) => ({ code: way, satang })) ?? null}
        onChange={(told) => onChange({ savings: told?.map(({ code, satang }) => ({ way: code, satang })) ?? null })}
      />
      <AmountChips
        title={t('field.survey.debts')}
        none={t('field.survey.no-debts')}
        codes={CREDITORS}
        word={(code) => t(`lists.creditor.${code}`)}
        told={answers.debts?.map(({ creditor, satang }) => ({ code: creditor, satang })) ?? null}
        onChange={(told) => onChange({ debts: told?.map(({ code, satang }) => ({ creditor: code, satang })) ?? null })}
      />
    </section>
  )
}
