import type { FinalReportDraft } from '../../../domain/funds/final-reports/final-report.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'

/** What each part of the form is given. */
export type PartProps = { draft: FinalReportDraft; change: (part: Partial<FinalReportDraft>) => void; project: Project }
