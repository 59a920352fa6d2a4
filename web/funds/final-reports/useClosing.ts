import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ActivityReport } from '../../../domain/funds/activities/activity-report.ts'
import type { ProjectClosing } from '../../../domain/funds/final-reports/closing.ts'
import type { NewPresentation } from '../../../domain/funds/final-reports/closing-gaps.ts'
import {
  type FinalReport,
  FinalReportDraft,
  type NewFinalReport,
  type NewFinalReportMove,
} from '../../../domain/funds/final-reports/final-report.ts'
import type { ValuationForm } from '../../../domain/funds/final-reports/valuation.ts'
import type { Meeting } from '../../../domain/funds/meetings/meeting.ts'
import type { NewProjectMove } from '../../../domain/funds/projects/project.ts'
import { api, apiUrl } from '../../local/api.ts'
import { projectKey, useProjectChange } from '../projects/useProject.ts'

export const useClosing = (projectId: string) =>
  useQuery({
    queryKey: [...projectKey(projectId), 'closing'],
    queryFn: ({ signal }) => api.get<ProjectClosing>(`/projects/${projectId}/closing`, undefined, signal),
  })

const reportKey = (projectId: string) => [...projectKey(projectId), 'final-report']
const askReport = (projectId: string, signal?: AbortSignal) =>
  api.get<{ report: FinalReport | null }>(`/projects/${projectId}/final-report`, undefined, signal)

/** Asked anew by every screen: a form begins with what the centre has by now. */
export const useFinalReport = (projectId: string) =>
  useQuery({
    queryKey: reportKey(projectId),
    queryFn: ({ signal }) => askReport(projectId, signal),
    select: (answer) => answer.report,
    refetchOnMount: 'always',
  })

export function useAskReportAgain(projectId: string) {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: reportKey(projectId) })
}

export const useValuationForms = () =>
  useQuery({
    queryKey: ['valuation-forms'],
    queryFn: ({ signal }) => api.get<{ forms: ValuationForm[] }>('/valuation-forms', undefined, signal),
    select: (answer) => answer.forms,
    staleTime: Number.POSITIVE_INFINITY,
  })

export const useBeginReport = (projectId: string) =>
  useProjectChange(projectId, (report: NewFinalReport) =>
    api.post(`/projects/${projectId}/final-report/beginning`, report),
  )

export const draftOfFinal = (report: FinalReport): FinalReportDraft => FinalReportDraft.parse(report)

/** How the report saves itself. */
export const savingFinal = (projectId: string) => ({
  save: (draft: FinalReportDraft, revision: number) =>
    api.put<{ revision: number }>(`/projects/${projectId}/final-report`, { ...draft, revision }),
  current: async () => {
    const { report } = await askReport(projectId)
    return report ? { draft: draftOfFinal(report), revision: report.revision } : undefined
  },
})

export const useMoveReport = (projectId: string) =>
  useProjectChange(projectId, (move: NewFinalReportMove) => api.post(`/projects/${projectId}/final-report/moves`, move))

export const usePresent = (projectId: string) =>
  useProjectChange(projectId, (presentation: NewPresentation) =>
    api.post(`/projects/${projectId}/presentation`, presentation),
  )

type Move = Pick<NewProjectMove, 'id' | 'move' | 'stop'> & { note?: string }
export const useMoveProject = (projectId: string) =>
  useProjectChange(projectId, (move: Move) => api.post(`/projects/${projectId}/moves`, move))

/** Of this year and the one before, the newest first: a project is often presented after its year. */
export const useMeetingsAround = (fundId: string, year: number) =>
  useQuery({
    queryKey: ['funds', fundId, 'meetings-around', year],
    queryFn: async ({ signal }) => {
      const years = await Promise.all(
        [year + 1, year].map((one) =>
          api.get<{ meetings: Meeting[] }>(`/funds/${fundId}/meetings`, { year: one }, signal),
        ),
      )
      return years.flatMap(({ meetings }) => meetings)
    },
  })

export const useActivityPictures = (projectId: string) =>
  useQuery({
    queryKey: [...projectKey(projectId), 'activity-pictures'],
    queryFn: ({ signal }) =>
      api.get<{ reports: ActivityReport[] }>(`/projects/${projectId}/activity-reports`, undefined, signal),
    select: ({ reports }) =>
      reports.flatMap(({ id: reportId, photos }) =>
        photos.filter(({ kind }) => kind === 'photo').map((photo) => ({ ...photo, reportId })),
      ),
  })

export const pictureUrl = (projectId: string, reportId: string, id: string) =>
  apiUrl(`/projects/${projectId}/activity-reports/${reportId}/photos/${id}`, { size: 1600 })
