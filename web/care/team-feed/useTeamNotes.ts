import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { NewTeamNote, TeamNotes } from '../../../domain/care/team-feed/team-feed.ts'
import type { Team } from '../../../domain/registry/teams/team.ts'
import { api } from '../../local/api.ts'

const queryKey = ['team-notes']

export const useTeamNotes = () =>
  useQuery({
    queryKey,
    queryFn: ({ signal }) => api.get<TeamNotes>('/team-notes', undefined, signal),
    select: ({ notes }) => notes,
  })

export const useTeams = () =>
  useQuery({
    queryKey: ['teams'],
    queryFn: ({ signal }) => api.get<{ teams: Team[] }>('/teams', undefined, signal),
    select: ({ teams }) => teams.filter(({ toDay }) => toDay === null),
  })

export function useWriteNote() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (note: NewTeamNote) => api.post('/team-notes', note),
    onSuccess: () => queries.invalidateQueries({ queryKey }),
  })
}

export function useEndNote() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => api.post(`/team-notes/${id}/ending`, {}),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  })
}
