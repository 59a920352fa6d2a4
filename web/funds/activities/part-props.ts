import type { ActivityReportDraft } from '../../../domain/funds/activities/activity-report.ts'

/** What every part of the form is given. */
export type PartProps = { draft: ActivityReportDraft; change: (part: Partial<ActivityReportDraft>) => void }
