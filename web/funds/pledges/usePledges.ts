import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { NewPledge, NewPledgeProject, NewPledgeWithdrawal, Pledge } from '../../../domain/funds/pledges/pledge.ts'
import type { ProjectLine } from '../../../domain/funds/projects/project.ts'
import { api } from '../../local/api.ts'
import { useFundChange } from '../funds/useFunds.ts'

export const usePledges = (fundId: string, year: number) =>
  useQuery({
    queryKey: ['funds', fundId, 'pledges', year],
    queryFn: ({ signal }) => api.get<{ pledges: Pledge[] }>(`/funds/${fundId}/pledges`, { year }, signal),
    select: ({ pledges }) => pledges,
  })

export const useRecordPledge = (fundId: string) =>
  useFundChange(fundId, (pledge: NewPledge) => api.post(`/funds/${fundId}/pledges`, pledge))

export const useWithdrawPledge = (fundId: string, pledgeId: string) =>
  useFundChange(fundId, (said: NewPledgeWithdrawal) =>
    api.post(`/funds/${fundId}/pledges/${pledgeId}/withdrawal`, said),
  )

export const useAnswerPledge = (fundId: string, pledgeId: string) =>
  useFundChange(fundId, (said: NewPledgeProject) => api.post(`/funds/${fundId}/pledges/${pledgeId}/projects`, said))

export const useDropAnswer = (fundId: string, pledgeId: string) =>
  useFundChange(fundId, (linkId: string) => api.remove(`/funds/${fundId}/pledges/${pledgeId}/projects/${linkId}`))

const LEAST_TYPED = 2

/** Granted projects of any fund, by some of their name or code. */
export const useGrantedProjects = (q: string) =>
  useQuery({
    queryKey: ['projects', 'granted', q],
    queryFn: ({ signal }) => api.get<{ projects: ProjectLine[] }>('/projects', { q }, signal),
    select: ({ projects }) => projects.filter(({ approvedSatang }) => approvedSatang !== null),
    enabled: q.trim().length >= LEAST_TYPED,
    placeholderData: keepPreviousData,
  })
