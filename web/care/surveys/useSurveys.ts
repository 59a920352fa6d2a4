import { useQuery } from '@tanstack/react-query'
import type { SurveysOfPerson } from '../../../domain/care/surveys/household-survey.ts'
import { api } from '../../local/api.ts'

export const useSurveys = (personId: string) =>
  useQuery({
    queryKey: ['people', 'one', personId, 'surveys'],
    queryFn: ({ signal }) => api.get<SurveysOfPerson>(`/people/${personId}/household-surveys`, undefined, signal),
  })
