import { CircleCheck, Clock, Download } from 'lucide-react'
import type { ReactNode } from 'react'
import type { HouseholdSurvey } from '../../../domain/care/surveys/household-survey.ts'
import { apiUrl } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { SurveyCompared } from './SurveyCompared.tsx'
import { SurveyShown } from './SurveyShown.tsx'
import { useSurveys } from './useSurveys.ts'

type Props = {
  personId: string
  /** What the office may do with a survey that waits for it. */
  review: (survey: HouseholdSurvey) => ReactNode
}

/** ปัจจัย 4, income and debt of the house: the difference first, then each round. */
export function SurveysPart({ personId, review }: Props) {
  const { t } = useText()
  const { data, error, isError, refetch } = useSurveys(personId)
  if (isError)
    return (
      <Section title={t('surveys.title')}>
        <Failed error={error} onRetry={() => void refetch()} />
      </Section>
    )
  if (!data?.surveys.length) return null
  const [latest, first] = [data.surveys[0]!, data.surveys.at(-1)!]
  return (
    <Section
      title={t('surveys.title')}
      aside={
        data.can.export && (
          <a className={buttonClass('quiet')} href={apiUrl('/household-surveys.xlsx')} download>
            <Download size={18} aria-hidden />
            {t('surveys.export')}
          </a>
        )
      }
    >
      {latest !== first && latest.answers && first.answers && (
        <SurveyCompared
          first={{ on: first.surveyedOn, answers: first.answers }}
          latest={{ on: latest.surveyedOn, answers: latest.answers }}
        />
      )}
      {data.surveys.map((survey) => (
        <Round key={survey.id} survey={survey} isOpen={survey === latest} review={review} />
      ))}
    </Section>
  )
}

type RoundProps = { survey: HouseholdSurvey; isOpen: boolean; review: Props['review'] }

function Round({ survey, isOpen, review }: RoundProps) {
  const { t, list, day } = useText()
  const { kind, round, surveyedOn, recordedBy } = survey
  return (
    <details className="survey-round panel" open={isOpen}>
      <summary>
        <strong>{t('surveys.round', { round, kind: list('surveyKind', kind) })}</strong>
        <span className="soft">
          {day(surveyedOn)} {recordedBy && `· ${recordedBy}`}
        </span>
        {survey.review && (
          <Badge
            icon={survey.review.act === 'approved' ? CircleCheck : Clock}
            look={survey.review.act === 'approved' ? 'press' : 'due'}
          >
            {list('formAct', survey.review.act)}
          </Badge>
        )}
      </summary>
      <SurveyShown survey={survey} />
      {review(survey)}
    </details>
  )
}
