import { useQuery } from '@tanstack/react-query'
import type {
  MonthlyPeople,
  MonthlyPeopleQuery,
  MonthlyReport,
} from '../../../domain/insight/monthly/monthly-report.ts'
import { api } from '../../local/api.ts'

export type MonthlyAsked = { month: string; by: MonthlyReport['by'] }

export const useMonthly = (asked: MonthlyAsked) =>
  useQuery({
    queryKey: ['reports', 'monthly', asked],
    queryFn: ({ signal }) => api.get<MonthlyReport>('/reports/monthly', asked, signal),
    placeholderData: (before) => (before?.by === asked.by ? before : undefined),
  })

export const useMonthlyPeople = (asked: MonthlyPeopleQuery) =>
  useQuery({
    queryKey: ['reports', 'monthly', 'people', asked],
    queryFn: ({ signal }) => api.get<MonthlyPeople>('/reports/monthly/people', asked, signal),
    select: (answer) => answer.people,
  })
