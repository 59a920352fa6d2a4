import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { ActivitiesSearch } from '../funds/activities/search.ts'
import { TrailSearch } from '../funds/mentoring/search.ts'
import { ProjectPapersSearch } from '../funds/papers/search.ts'
import { BeginSearch, ProjectsSearch, ProposalSearch } from '../funds/projects/search.ts'
import { FollowingSearch } from './following-search.ts'
import { office } from './office-route.tsx'

const projects = createRoute({
  getParentRoute: () => office,
  path: 'projects',
  validateSearch: ProjectsSearch,
  component: lazyRouteComponent(() => import('../funds/projects/ProjectList.tsx'), 'ProjectList'),
})

const project = createRoute({
  getParentRoute: () => office,
  path: 'projects/$id',
  component: lazyRouteComponent(() => import('../funds/projects/ProjectPage.tsx'), 'ProjectPage'),
})

const newProject = createRoute({
  getParentRoute: () => office,
  path: 'projects/new',
  validateSearch: BeginSearch,
  component: lazyRouteComponent(() => import('../funds/projects/BeginProject.tsx'), 'BeginProject'),
})

const projectMoney = createRoute({
  getParentRoute: () => office,
  path: 'projects/$id/money',
  component: lazyRouteComponent(() => import('./ProjectMoneyScreen.tsx'), 'ProjectMoneyScreen'),
})

const proposal = createRoute({
  getParentRoute: () => office,
  path: 'projects/$id/proposal',
  validateSearch: ProposalSearch,
  component: lazyRouteComponent(() => import('../funds/projects/proposal/ProposalPage.tsx'), 'ProposalPage'),
})

const activities = createRoute({
  getParentRoute: () => office,
  path: 'projects/$id/activities',
  validateSearch: ActivitiesSearch,
  component: lazyRouteComponent(() => import('../funds/activities/ActivitiesPage.tsx'), 'ActivitiesPage'),
})

const activityReport = createRoute({
  getParentRoute: () => office,
  path: 'projects/$id/activities/$reportId',
  component: lazyRouteComponent(() => import('../funds/activities/ReportPage.tsx'), 'ReportPage'),
})

const instalments = createRoute({
  getParentRoute: () => office,
  path: 'projects/$id/reports',
  component: lazyRouteComponent(() => import('../funds/instalment-reports/InstalmentsPage.tsx'), 'InstalmentsPage'),
})

const instalmentReport = createRoute({
  getParentRoute: () => office,
  path: 'projects/$id/reports/$reportId',
  component: lazyRouteComponent(
    () => import('../funds/instalment-reports/InstalmentReportPage.tsx'),
    'InstalmentReportPage',
  ),
})

const projectPapers = createRoute({
  getParentRoute: () => office,
  path: 'projects/$id/papers',
  validateSearch: ProjectPapersSearch,
  component: lazyRouteComponent(() => import('../funds/papers/ProjectPapersPage.tsx'), 'ProjectPapersPage'),
})

const mentoring = createRoute({
  getParentRoute: () => office,
  path: 'projects/$id/mentoring',
  validateSearch: TrailSearch,
  component: lazyRouteComponent(() => import('../funds/mentoring/MentoringPage.tsx'), 'MentoringPage'),
})

const evidence = createRoute({
  getParentRoute: () => office,
  path: 'projects/$id/evidence',
  component: lazyRouteComponent(() => import('../funds/evidence/EvidencePage.tsx'), 'EvidencePage'),
})

const following = createRoute({
  getParentRoute: () => office,
  path: 'following',
  validateSearch: FollowingSearch,
  component: lazyRouteComponent(() => import('./FollowingScreen.tsx'), 'FollowingScreen'),
})

const projectClosing = createRoute({
  getParentRoute: () => office,
  path: 'projects/$id/closing',
  component: lazyRouteComponent(() => import('../funds/final-reports/ClosingPage.tsx'), 'ClosingPage'),
})

const projectFinalReport = createRoute({
  getParentRoute: () => office,
  path: 'projects/$id/closing/report',
  component: lazyRouteComponent(() => import('../funds/final-reports/FinalReportPage.tsx'), 'FinalReportPage'),
})

const projectScreening = createRoute({
  getParentRoute: () => office,
  path: 'projects/$id/screening',
  component: lazyRouteComponent(() => import('../funds/screenings/ScreeningPage.tsx'), 'ScreeningPage'),
})

/** One a line, so that parts come without meeting. */
// biome-ignore format: a line of its own for each
export const projectRoutes = [
  projectClosing,
  projectFinalReport,
  projectScreening,
  projects,
  newProject,
  project,
  proposal,
  projectMoney,
  activities,
  activityReport,
  instalments,
  instalmentReport,
  projectPapers,
  mentoring,
  evidence,
  following,
] as const
