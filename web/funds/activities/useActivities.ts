import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { CalendarEntry } from '../../../domain/funds/activities/activity-calendar.ts'
import {
  type ActivityReport,
  ActivityReportDraft,
  type NewActivityReport,
} from '../../../domain/funds/activities/activity-report.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { api, apiUrl } from '../../local/api.ts'
import { projectKey, useProjectChange } from '../projects/useProject.ts'

const reportsKey = (projectId: string) => [...projectKey(projectId), 'activity-reports']
const askReports = (projectId: string, signal?: AbortSignal) =>
  api.get<{ reports: ActivityReport[] }>(`/projects/${projectId}/activity-reports`, undefined, signal)

/** Asked anew by every screen: a form begins with what the centre has by now. */
export const useActivityReports = (projectId: string) =>
  useQuery({
    queryKey: reportsKey(projectId),
    queryFn: ({ signal }) => askReports(projectId, signal),
    select: (answer) => answer.reports,
    refetchOnMount: 'always',
  })

/** Asks again what the reports say: photographs that came by a phone, or what another one saved. */
export function useAskReportsAgain(projectId: string) {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: reportsKey(projectId) })
}

export const useBeginReport = (projectId: string) =>
  useProjectChange(projectId, (report: NewActivityReport) =>
    api.post<{ id: string }>(`/projects/${projectId}/activity-reports`, report),
  )

export const draftOfReport = (report: ActivityReport): ActivityReportDraft => ActivityReportDraft.parse(report)

/** How the form of one report saves itself. */
export const savingReport = (projectId: string, reportId: string) => ({
  save: (draft: ActivityReportDraft, revision: number) =>
    api.put<{ revision: number }>(`/projects/${projectId}/activity-reports/${reportId}`, { ...draft, revision }),
  current: async () => {
    const { reports } = await askReports(projectId)
    const report = reports.find(({ id }) => id === reportId)
    return report && { draft: draftOfReport(report), revision: report.revision }
  },
})

export const useSendReport = (projectId: string, reportId: string) =>
  useProjectChange(projectId, (flush: () => Promise<void>) =>
    flush().then(() => api.post(`/projects/${projectId}/activity-reports/${reportId}/sending`, { id: newId() })),
  )

export const useReopenReport = (projectId: string, reportId: string) =>
  useProjectChange(projectId, (reason: string) =>
    api.post(`/projects/${projectId}/activity-reports/${reportId}/reopening`, { id: newId(), reason }),
  )

export const useShowPhoto = (projectId: string, reportId: string) =>
  useProjectChange(projectId, ({ photoId, isPublic }: { photoId: string; isPublic: boolean }) =>
    api.post(`/projects/${projectId}/activity-reports/${reportId}/photos/${photoId}/showing`, {
      id: newId(),
      isPublic,
    }),
  )

export const useWithdrawPhoto = (projectId: string, reportId: string) =>
  useProjectChange(projectId, ({ photoId, reason }: { photoId: string; reason: string }) =>
    api.post(`/projects/${projectId}/activity-reports/${reportId}/photos/${photoId}/withdrawal`, {
      ...{ id: newId(), reason },
    }),
  )

export const activityPhotoUrl = (projectId: string, reportId: string, photoId: string, size: 96 | 1600) =>
  apiUrl(`/projects/${projectId}/activity-reports/${reportId}/photos/${photoId}`, { size })

type Asked = { projectId?: string | undefined; fundId?: string | undefined; from: string; to: string }

export const useCalendar = (asked: Asked) =>
  useQuery({
    queryKey: ['funds', 'calendar', asked],
    queryFn: ({ signal }) => api.get<{ entries: CalendarEntry[] }>('/activity-calendar', asked, signal),
    select: (answer) => answer.entries,
  })
