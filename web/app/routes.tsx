// Every address of the office, what may stand behind its question mark, and the screen that answers.
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { z } from 'zod'
import { TasksSearch } from '../care/tasks/search.ts'
import { AuditSearch } from '../ground/audit/audit-search.ts'
import { PhonesSearch } from '../ground/phones/phones-search.ts'
import { PrivacyRequestsSearch } from '../ground/privacy-requests/search.ts'
import { meQuery } from '../ground/sign-in/useMe.ts'
import { DashboardSearch } from '../insight/dashboard/search.ts'
import { FundFiguresSearch } from '../insight/fund-figures/search.ts'
import { MonthlySearch } from '../insight/monthly/search.ts'
import { ReportSearch } from '../insight/reports/search.ts'
import { BatchesSearch, BatchSearch } from '../registry/imports/search.ts'
import { MergeSearch } from '../registry/merging/search.ts'
import { PeopleSearch } from '../registry/people/search.ts'
import { ReviewsSearch } from '../registry/reviews/search.ts'
import { doorRoutes, root } from './door-routes.tsx'
import { fundRoutes } from './fund-routes.tsx'
import { LoadFailed } from './LoadFailed.tsx'
import { NotFound } from './NotFound.tsx'
import { office } from './office-route.tsx'
import { projectRoutes } from './project-routes.tsx'
import { purposeRoutes } from './purpose-routes.tsx'
import { queryClient } from './query-client.ts'
import { parseSearch, stringifySearch } from './search-params.ts'
import { SettingsSearch } from './settings-search.ts'

const officeIndex = createRoute({
  getParentRoute: () => office,
  path: '/',
  beforeLoad: async () => {
    const me = await queryClient.ensureQueryData(meQuery)
    const { people, figures } = me.permissions
    // Who leads projects sees neither persons nor figures.
    throw redirect({ to: people ? '/office/people' : figures ? '/office/overview' : '/office/projects' })
  },
})

const people = createRoute({
  getParentRoute: () => office,
  path: 'people',
  validateSearch: PeopleSearch,
  component: lazyRouteComponent(() => import('../registry/people/PeopleList.tsx'), 'PeopleList'),
})

const newPerson = createRoute({
  getParentRoute: () => office,
  path: 'people/new',
  component: lazyRouteComponent(() => import('../registry/people/PersonAdd.tsx'), 'PersonAdd'),
})

const person = createRoute({
  getParentRoute: () => office,
  path: 'people/$id',
  component: lazyRouteComponent(() => import('./PersonScreen.tsx'), 'PersonScreen'),
})

const editPerson = createRoute({
  getParentRoute: () => office,
  path: 'people/$id/edit',
  component: lazyRouteComponent(() => import('../registry/people/PersonEdit.tsx'), 'PersonEdit'),
})

const mergePerson = createRoute({
  getParentRoute: () => office,
  path: 'people/$id/merge',
  validateSearch: MergeSearch,
  component: lazyRouteComponent(() => import('../registry/merging/MergePage.tsx'), 'MergePage'),
})

const newVisit = createRoute({
  getParentRoute: () => office,
  path: 'people/$id/visits/new',
  component: lazyRouteComponent(() => import('../care/visits/VisitForm.tsx'), 'VisitForm'),
})

const urgent = createRoute({
  getParentRoute: () => office,
  path: 'urgent',
  validateSearch: z.object({ state: z.enum(['open', 'closed']).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../care/urgent/UrgentPage.tsx'), 'UrgentPage'),
})

const tasks = createRoute({
  getParentRoute: () => office,
  path: 'tasks',
  validateSearch: TasksSearch,
  component: lazyRouteComponent(() => import('../care/tasks/TasksPage.tsx'), 'TasksPage'),
})

const caseloads = createRoute({
  getParentRoute: () => office,
  path: 'caseloads',
  validateSearch: z.object({ village: z.string().regex(/^\d+$/).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../registry/caseloads/CaseloadPage.tsx'), 'CaseloadPage'),
})

const visitGrid = createRoute({
  getParentRoute: () => office,
  path: 'visits/grid',
  component: lazyRouteComponent(() => import('../care/visits/grid/VisitGrid.tsx'), 'VisitGrid'),
})

const imports = createRoute({
  getParentRoute: () => office,
  path: 'imports',
  validateSearch: BatchesSearch,
  component: lazyRouteComponent(() => import('../registry/imports/ImportList.tsx'), 'ImportList'),
})

const importBatch = createRoute({
  getParentRoute: () => office,
  path: 'imports/$id',
  validateSearch: BatchSearch,
  component: lazyRouteComponent(() => import('../registry/imports/ImportPage.tsx'), 'ImportPage'),
})

const reviews = createRoute({
  getParentRoute: () => office,
  path: 'reviews',
  validateSearch: ReviewsSearch,
  component: lazyRouteComponent(() => import('../registry/reviews/ReviewsPage.tsx'), 'ReviewsPage'),
})

const review = createRoute({
  getParentRoute: () => office,
  path: 'reviews/$id',
  validateSearch: ReviewsSearch,
  component: lazyRouteComponent(() => import('../registry/reviews/ReviewPage.tsx'), 'ReviewPage'),
})

const overview = createRoute({
  getParentRoute: () => office,
  path: 'overview',
  validateSearch: DashboardSearch,
  component: lazyRouteComponent(() => import('../insight/dashboard/DashboardPage.tsx'), 'DashboardPage'),
})

const fundFigures = createRoute({
  getParentRoute: () => office,
  path: 'fund-figures',
  validateSearch: FundFiguresSearch,
  component: lazyRouteComponent(() => import('../insight/fund-figures/FundFiguresPage.tsx'), 'FundFiguresPage'),
})

const visitsReport = createRoute({
  getParentRoute: () => office,
  path: 'reports/visits',
  validateSearch: ReportSearch,
  component: lazyRouteComponent(() => import('../insight/reports/VisitsReportPage.tsx'), 'VisitsReportPage'),
})

const localForms = createRoute({
  getParentRoute: () => office,
  path: 'local-forms',
  component: lazyRouteComponent(() => import('../care/local-forms/LocalFormsPage.tsx'), 'LocalFormsPage'),
})

const taiTables = createRoute({
  getParentRoute: () => office,
  path: 'tai-tables',
  component: lazyRouteComponent(() => import('../care/assessments/TaiTablesPage.tsx'), 'TaiTablesPage'),
})

const formReviews = createRoute({
  getParentRoute: () => office,
  path: 'form-reviews',
  component: lazyRouteComponent(() => import('./FormReviewsScreen.tsx'), 'FormReviewsScreen'),
})

const teamNotes = createRoute({
  getParentRoute: () => office,
  path: 'team-notes',
  component: lazyRouteComponent(() => import('../care/team-feed/TeamNotesPage.tsx'), 'TeamNotesPage'),
})

const monthly = createRoute({
  getParentRoute: () => office,
  path: 'reports/monthly',
  validateSearch: MonthlySearch,
  component: lazyRouteComponent(() => import('../insight/monthly/MonthlyPage.tsx'), 'MonthlyPage'),
})

const phones = createRoute({
  getParentRoute: () => office,
  path: 'phones',
  validateSearch: PhonesSearch,
  component: lazyRouteComponent(() => import('../ground/phones/PhonesPage.tsx'), 'PhonesPage'),
})

const account = createRoute({
  getParentRoute: () => office,
  path: 'account',
  validateSearch: z.object({ linked: z.string().optional(), problem: z.string().optional() }),
  component: lazyRouteComponent(() => import('./AccountPage.tsx'), 'AccountPage'),
})

const settings = createRoute({
  getParentRoute: () => office,
  path: 'settings',
  validateSearch: SettingsSearch,
  component: lazyRouteComponent(() => import('./SettingsPage.tsx'), 'SettingsPage'),
})

const audit = createRoute({
  getParentRoute: () => office,
  path: 'audit',
  validateSearch: AuditSearch,
  component: lazyRouteComponent(() => import('../ground/audit/AuditList.tsx'), 'AuditList'),
})

const privacyRequests = createRoute({
  getParentRoute: () => office,
  path: 'privacy-requests',
  validateSearch: PrivacyRequestsSearch,
  component: lazyRouteComponent(
    () => import('../ground/privacy-requests/PrivacyRequestList.tsx'),
    'PrivacyRequestList',
  ),
})

export const router = createRouter({
  routeTree: root.addChildren([
    ...doorRoutes,
    office.addChildren([
      officeIndex,
      people,
      newPerson,
      person,
      editPerson,
      mergePerson,
      newVisit,
      urgent,
      tasks,
      caseloads,
      visitGrid,
      imports,
      importBatch,
      reviews,
      review,
      ...fundRoutes,
      ...projectRoutes,
      ...purposeRoutes,
      overview,
      fundFigures,
      visitsReport,
      monthly,
      localForms,
      taiTables,
      formReviews,
      teamNotes,
      phones,
      account,
      settings,
      audit,
      privacyRequests,
    ]),
  ]),
  parseSearch,
  stringifySearch,
  defaultErrorComponent: LoadFailed,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
