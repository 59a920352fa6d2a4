import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Meeting, MeetingChange, NewDecision, NewMeeting } from '../../../domain/funds/meetings/meeting.ts'
import { api } from '../../local/api.ts'
import { useFundChange } from '../funds/useFunds.ts'

export const useMeetings = (fundId: string, year: number) =>
  useQuery({
    queryKey: ['funds', fundId, 'meetings', 'of-year', year],
    queryFn: ({ signal }) => api.get<{ meetings: Meeting[] }>(`/funds/${fundId}/meetings`, { year }, signal),
    select: (answer) => answer.meetings,
  })

export const useMeeting = (fundId: string, id: string) =>
  useQuery({
    queryKey: ['funds', fundId, 'meetings', id],
    queryFn: ({ signal }) => api.get<Meeting>(`/funds/${fundId}/meetings/${id}`, undefined, signal),
    // What is being typed is not overwritten by what comes back to the window.
    refetchOnWindowFocus: false,
  })

export const useCallMeeting = (fundId: string) =>
  useFundChange(fundId, (meeting: NewMeeting) => api.post<{ id: string }>(`/funds/${fundId}/meetings`, meeting))

export const useWriteMeeting = (fundId: string, id: string) =>
  useFundChange(fundId, (change: MeetingChange) => api.put(`/funds/${fundId}/meetings/${id}`, change))

export const useAdoptMinutes = (fundId: string, id: string) =>
  useFundChange(fundId, () => api.post(`/funds/${fundId}/meetings/${id}/adoption`))

/** A decision moves its project on, too. */
export function useDecide(fundId: string, id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (decision: NewDecision) => api.post(`/funds/${fundId}/meetings/${id}/decisions`, decision),
    onSuccess: () =>
      Promise.all([['funds', fundId], ['projects']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
}
