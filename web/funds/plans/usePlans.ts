import { useQuery } from '@tanstack/react-query'
import type { FundYear, FundYearChange, NewPlanApproval } from '../../../domain/funds/plans/fund-year.ts'
import type { IssuePlan, IssuePlanChange, NewIssuePlan } from '../../../domain/funds/plans/issue-plan.ts'
import { api } from '../../local/api.ts'
import { useFundChange } from '../funds/useFunds.ts'

export const useFundYear = (fundId: string, year: number) =>
  useQuery({
    queryKey: ['funds', fundId, 'years', year],
    queryFn: ({ signal }) => api.get<FundYear>(`/funds/${fundId}/years/${year}`, undefined, signal),
  })

export const useFillYear = (fundId: string, year: number) =>
  useFundChange(fundId, (change: FundYearChange) => api.put<FundYear>(`/funds/${fundId}/years/${year}`, change))

export const useApprovePlan = (fundId: string, year: number) =>
  useFundChange(fundId, (approval: NewPlanApproval) => api.post(`/funds/${fundId}/years/${year}/approval`, approval))

export const useIssuePlans = (fundId: string, year: number) =>
  useQuery({
    queryKey: ['funds', fundId, 'issue-plans', year],
    queryFn: ({ signal }) => api.get<{ plans: IssuePlan[] }>(`/funds/${fundId}/issue-plans`, { year }, signal),
    select: (answer) => answer.plans,
  })

export const useBeginIssuePlan = (fundId: string) =>
  useFundChange(fundId, (plan: NewIssuePlan) => api.post<{ id: string }>(`/funds/${fundId}/issue-plans`, plan))

export const useWriteIssuePlan = (fundId: string, planId: string) =>
  useFundChange(fundId, (change: IssuePlanChange) => api.put(`/funds/${fundId}/issue-plans/${planId}`, change))

export const useDropIssuePlan = (fundId: string, planId: string) =>
  useFundChange(fundId, () => api.remove<unknown>(`/funds/${fundId}/issue-plans/${planId}`))
