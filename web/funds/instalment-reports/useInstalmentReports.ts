import { useQuery } from '@tanstack/react-query'
import {
  type InstalmentReport,
  InstalmentReportDraft,
  type LateReport,
  type NewInstalmentReport,
  type NewReportMove,
  type WaitingReport,
} from '../../../domain/funds/instalment-reports/instalment-report.ts'
import { api } from '../../local/api.ts'
import { projectKey, useProjectChange } from '../projects/useProject.ts'

const ask = (projectId: string, signal?: AbortSignal) =>
  api.get<{ reports: InstalmentReport[] }>(`/projects/${projectId}/instalment-reports`, undefined, signal)

/** Asked anew by every screen: a form begins with what the centre has by now. */
export const useInstalmentReports = (projectId: string) =>
  useQuery({
    queryKey: [...projectKey(projectId), 'instalment-reports'],
    queryFn: ({ signal }) => ask(projectId, signal),
    select: (answer) => answer.reports,
    refetchOnMount: 'always',
  })

export const useBeginInstalmentReport = (projectId: string) =>
  useProjectChange(projectId, (report: NewInstalmentReport) =>
    api.post<{ id: string }>(`/projects/${projectId}/instalment-reports`, report),
  )

export const draftOfInstalment = (report: InstalmentReport): InstalmentReportDraft =>
  InstalmentReportDraft.parse(report)

/** How the form of one report saves itself. */
export const savingInstalment = (projectId: string, reportId: string) => ({
  save: (draft: InstalmentReportDraft, revision: number) =>
    api.put<{ revision: number }>(`/projects/${projectId}/instalment-reports/${reportId}`, { ...draft, revision }),
  current: async () => {
    const report = (await ask(projectId)).reports.find(({ id }) => id === reportId)
    return report && { draft: draftOfInstalment(report), revision: report.revision }
  },
})

export const useMoveInstalment = (projectId: string, reportId: string) =>
  useProjectChange(projectId, ({ flush, ...move }: NewReportMove & { flush?: () => Promise<void> }) =>
    (flush ? flush() : Promise.resolve()).then(() =>
      api.post(`/projects/${projectId}/instalment-reports/${reportId}/moves`, move),
    ),
  )

export const useWaitingReports = (fundId: string | undefined) =>
  useQuery({
    queryKey: ['funds', 'waiting-reports', fundId],
    queryFn: ({ signal }) => api.get<{ reports: WaitingReport[] }>('/waiting-reports', { fundId }, signal),
    select: (answer) => answer.reports,
  })

/** The last days of the windows that are over. */
export const useLateReports = (fundId: string) =>
  useQuery({
    queryKey: ['funds', fundId, 'late-reports'],
    queryFn: ({ signal }) => api.get<{ reports: LateReport[] }>(`/funds/${fundId}/late-reports`, undefined, signal),
    select: (answer) => answer.reports.map(({ reportTo }) => reportTo),
  })
