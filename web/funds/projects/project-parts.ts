// The pages of one project, in the order of its tabs. A part stands on a line of its own, with its word under `projects.part.…`.
import type { Project } from '../../../domain/funds/projects/project.ts'
import { isPublic } from '../../../domain/funds/projects/project-status.ts'
import type { TextKey } from '../../text/catalogues.ts'

type PartOf = { id: string; to: string; word: TextKey; isShown?: (project: Project) => boolean }

export const PROJECT_PARTS = [
  { id: 'home', to: '/office/projects/$id', word: 'projects.part.home' },
  { id: 'proposal', to: '/office/projects/$id/proposal', word: 'projects.part.proposal' },
  {
    id: 'screening',
    to: '/office/projects/$id/screening',
    word: 'projects.part.screening',
    // For those who read the proposal on the fund's side, not for those who wrote it; once it was granted, for its keepers.
    isShown: ({ fundId, may, status }) =>
      fundId !== null && (may.decide || (!isPublic(status) && !may.actForApplicant)),
  },
  { id: 'money', to: '/office/projects/$id/money', word: 'projects.part.money' },
  { id: 'activities', to: '/office/projects/$id/activities', word: 'projects.part.activities' },
  { id: 'reports', to: '/office/projects/$id/reports', word: 'projects.part.reports' },
  { id: 'mentoring', to: '/office/projects/$id/mentoring', word: 'projects.part.mentoring' },
  { id: 'evidence', to: '/office/projects/$id/evidence', word: 'projects.part.evidence' },
  { id: 'papers', to: '/office/projects/$id/papers', word: 'papers.title' },
  { id: 'closing', to: '/office/projects/$id/closing', word: 'projects.part.closing' },
] as const satisfies readonly PartOf[]

export type ProjectPart = (typeof PROJECT_PARTS)[number]['id']

export const partsOf = (project: Project) =>
  PROJECT_PARTS.filter((part: PartOf) => part.isShown === undefined || part.isShown(project))
