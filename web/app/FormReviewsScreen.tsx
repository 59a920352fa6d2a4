import type { WaitingForm } from '../../domain/care/form-reviews/form-review.ts'
import { FormReviewsPage } from '../care/form-reviews/FormReviewsPage.tsx'
import { SurveyShown } from '../care/surveys/SurveyShown.tsx'
import { useSurveys } from '../care/surveys/useSurveys.ts'
import { Skeleton } from '../ui/Skeleton.tsx'

/** Forms that wait, each shown by the noun it belongs to. */
export function FormReviewsScreen() {
  return <FormReviewsPage shown={(form) => form.kind === 'household-survey' && <SurveyOf form={form} />} />
}

function SurveyOf({ form }: { form: WaitingForm }) {
  const surveys = useSurveys(form.personId)
  const survey = surveys.data?.surveys.find(({ id }) => id === form.formId)
  if (surveys.isPending) return <Skeleton />
  return survey ? <SurveyShown survey={survey} /> : null
}
