import type { WaitingForm } from '../../domain/care/form-reviews/form-review.ts'
import { FormReviewsPage } from '../care/form-reviews/FormReviewsPage.tsx'
import { FormAnswerShown } from '../care/local-forms/FormAnswerShown.tsx'
import { useFormAnswers } from '../care/local-forms/useLocalForms.ts'
import { SurveyShown } from '../care/surveys/SurveyShown.tsx'
import { useSurveys } from '../care/surveys/useSurveys.ts'
import { useText } from '../text/useText.ts'
import { Skeleton } from '../ui/Skeleton.tsx'

/** Forms that wait, each shown by the noun it belongs to. */
export function FormReviewsScreen() {
  return (
    <FormReviewsPage
      shown={(form) => (form.kind === 'household-survey' ? <SurveyOf form={form} /> : <AnswerOf form={form} />)}
    />
  )
}

function AnswerOf({ form }: { form: WaitingForm }) {
  const { t, language } = useText()
  const answers = useFormAnswers(form.personId)
  const answer = answers.data?.find(({ id }) => id === form.formId)
  if (answers.isPending) return <Skeleton />
  if (!answer) return <p className="soft">{t('forms.not-shared')}</p>
  return (
    <>
      <h3>{answer.title[language]}</h3>
      <FormAnswerShown answer={answer} />
    </>
  )
}

function SurveyOf({ form }: { form: WaitingForm }) {
  const surveys = useSurveys(form.personId)
  const survey = surveys.data?.surveys.find(({ id }) => id === form.formId)
  if (surveys.isPending) return <Skeleton />
  return survey ? <SurveyShown survey={survey} /> : null
}
