import { useMutation, useQuery } from '@tanstack/react-query'
import type { EvidenceOfProject } from '../../../domain/funds/evidence/evidence.ts'
import type { NewOpening, OpeningState, ShownOpening } from '../../../domain/funds/evidence/opening.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { api, apiUrl } from '../../local/api.ts'
import { useProjectChange } from '../projects/useProject.ts'

/** Quick enough to be seen coming, seldom enough for a slow line. */
const LOOK_EVERY_MS = 3000

export const useEvidence = (projectId: string) =>
  useQuery({
    queryKey: ['projects', projectId, 'evidence'],
    queryFn: ({ signal }) => api.get<EvidenceOfProject>(`/projects/${projectId}/evidence`, undefined, signal),
  })

export const paperUrl = (projectId: string, id: string, size: 96 | 1600) =>
  apiUrl(`/projects/${projectId}/evidence/${id}`, { size })

export const useWithdrawPaper = (projectId: string) =>
  useProjectChange(projectId, ({ evidenceId, reason }: { evidenceId: string; reason: string }) =>
    api.post(`/projects/${projectId}/evidence/${evidenceId}/withdrawal`, { id: newId(), reason }),
  )

export type About = Pick<NewOpening, 'kind' | 'subject' | 'subjectId'>

export const useOpenForPhone = (projectId: string) =>
  useMutation({
    mutationFn: (about: About) =>
      api.post<ShownOpening>(`/projects/${projectId}/evidence-openings`, { id: newId(), ...about }),
  })

export const closeForPhone = (projectId: string, openingId: string) =>
  api.post(`/projects/${projectId}/evidence-openings/${openingId}/closing`)

export const useOpeningState = (projectId: string, openingId: string | undefined) =>
  useQuery({
    queryKey: ['evidence-openings', openingId],
    queryFn: ({ signal }) =>
      api.get<OpeningState>(`/projects/${projectId}/evidence-openings/${openingId}`, undefined, signal),
    enabled: openingId !== undefined,
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'open' ? false : LOOK_EVERY_MS),
  })
