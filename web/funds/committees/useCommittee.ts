import { useQuery } from '@tanstack/react-query'
import type {
  Committee,
  CommitteeEnding,
  NewAppointmentLetter,
  NewCommitteeMember,
  NewSubCommittee,
} from '../../../domain/funds/committees/committee.ts'
import { api } from '../../local/api.ts'
import { useFundChange } from '../funds/useFunds.ts'

export const useCommittee = (fundId: string) =>
  useQuery({
    queryKey: ['funds', fundId, 'committee'],
    queryFn: ({ signal }) => api.get<Committee>(`/funds/${fundId}/committee`, undefined, signal),
  })

export const useSeatMember = (fundId: string) =>
  useFundChange(fundId, (member: NewCommitteeMember) => api.post(`/funds/${fundId}/committee`, member))

export const useRecordLetter = (fundId: string) =>
  useFundChange(fundId, (letter: NewAppointmentLetter) => api.post(`/funds/${fundId}/letters`, letter))

export const useAddSubCommittee = (fundId: string) =>
  useFundChange(fundId, (one: NewSubCommittee) => api.post(`/funds/${fundId}/sub-committees`, one))

export const useEndSeat = (fundId: string, memberId: string) =>
  useFundChange(fundId, (ending: CommitteeEnding) => api.post(`/funds/${fundId}/committee/${memberId}/ending`, ending))
