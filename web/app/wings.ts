// The wings of the house in the users' words, with the screens each has. A wing without screens is not shown.
import {
  CalendarDays,
  ChartColumn,
  ChartNoAxesCombined,
  ClipboardCheck,
  Combine,
  FileUp,
  HeartHandshake,
  Inbox,
  LayoutDashboard,
  ListChecks,
  ListTodo,
  Megaphone,
  Scale,
  ScrollText,
  Siren,
  Smartphone,
  Table2,
  UserRoundCheck,
  UsersRound,
} from 'lucide-react'
import { canOverrideBand, canReplaceTaiTable } from '../../domain/care/assessments/assessment.policy.ts'
import { canListForms } from '../../domain/care/form-reviews/form-review.policy.ts'
import { canBringForms } from '../../domain/care/local-forms/local-form.policy.ts'
import { canListTasks } from '../../domain/care/tasks/task.policy.ts'
import { canWriteTeamNote } from '../../domain/care/team-feed/team-feed.policy.ts'
import { canAnswerUrgent } from '../../domain/care/urgent/urgent.policy.ts'
import type { Me } from '../../domain/ground/accounts/sign-in.ts'
import { canReadMonthlyReport } from '../../domain/insight/monthly/monthly-report.policy.ts'
import { canReadVisitsReport } from '../../domain/insight/reports/visits-report.policy.ts'
import { canHandOver } from '../../domain/registry/caseloads/caseload.policy.ts'
import { canReview } from '../../domain/registry/reviews/review.policy.ts'
import { canManagePhones } from '../../domain/sync/phone.policy.ts'
import type { TextKey } from '../text/catalogues.ts'
import { FOLLOWING, FUNDS, PROJECTS, PURPOSE } from './fund-links.ts'
import type { Place, WingLink } from './wing-link.ts'

export type Wing = { word: TextKey; links: WingLink[] }

/** People whom nobody has visited for so long are due. */
const DUE_AFTER_DAYS = 90

const isDueList = ({ path, search }: Place) =>
  path === '/office/people' && search.sort === 'last-visit' && search.notVisitedDays !== undefined

export function wingsFor({ permissions, actor }: Pick<Me, 'permissions' | 'actor'>): Wing[] {
  const { people, figures, imports, accounts } = permissions
  const wings: Wing[] = [
    {
      word: 'wing.registry',
      links: [...(people ? [PEOPLE] : []), ...(imports ? [IMPORTS] : []), ...(canReview(actor) ? [REVIEWS] : [])],
    },
    {
      word: 'wing.care',
      links: people
        ? [
            ...(canAnswerUrgent(actor) ? [URGENT] : []),
            ...(canListTasks(actor) ? [TASKS] : []),
            ...(canHandOver(actor) ? [CASELOADS] : []),
            ...(canAnswerUrgent(actor) ? [VISIT_GRID] : []),
            DUE,
            ...(canListForms(actor) ? [FORM_REVIEWS] : []),
            ...(canBringForms(actor) ? [LOCAL_FORMS] : []),
            ...(canReplaceTaiTable(actor) || canOverrideBand(actor) ? [TAI_TABLES] : []),
            ...(canWriteTeamNote(actor) ? [TEAM_NOTES] : []),
          ]
        : [],
    },
    // That a fund is there is known to everyone; on a phone's bar it stands for those whose work is no people.
    {
      word: 'wing.funds',
      links: [
        people ? { ...FUNDS, offThumb: true } : FUNDS,
        people ? { ...PROJECTS, offThumb: true } : PROJECTS,
        FOLLOWING,
        PURPOSE,
      ],
    },
    {
      word: 'wing.insight',
      links: [
        ...(figures ? [OVERVIEW] : []),
        ...(canReadVisitsReport(actor) ? [REPORTS] : []),
        ...(canReadMonthlyReport(actor) ? [MONTHLY] : []),
        FUND_FIGURES,
      ],
    },
    {
      word: 'wing.trust',
      links: [
        ...(canManagePhones(actor) ? [PHONES] : []),
        ...(imports ? [REQUESTS] : []),
        ...(accounts ? [AUDIT] : []),
      ],
    },
  ]
  return wings.filter((wing) => wing.links.length > 0)
}

const PEOPLE: WingLink = {
  word: 'nav.people',
  short: 'nav.people',
  icon: UsersRound,
  link: { to: '/office/people', search: {} },
  isAt: (place) => place.path.startsWith('/office/people') && !isDueList(place),
}

const IMPORTS: WingLink = {
  word: 'nav.imports',
  short: 'nav.imports-short',
  icon: FileUp,
  link: { to: '/office/imports', search: {} },
  isAt: ({ path }) => path.startsWith('/office/imports'),
}

const REVIEWS: WingLink = {
  word: 'nav.reviews',
  short: 'nav.reviews',
  icon: Combine,
  link: { to: '/office/reviews', search: {} },
  isAt: ({ path }) => path.startsWith('/office/reviews'),
  counts: 'reviews',
  offThumb: true,
}

const URGENT: WingLink = {
  word: 'nav.urgent',
  short: 'nav.urgent',
  icon: Siren,
  link: { to: '/office/urgent', search: {} },
  isAt: ({ path }) => path.startsWith('/office/urgent'),
  counts: 'urgent',
}

const TASKS: WingLink = {
  word: 'nav.tasks',
  short: 'nav.tasks',
  icon: ListTodo,
  link: { to: '/office/tasks', search: {} },
  isAt: ({ path }) => path.startsWith('/office/tasks'),
  offThumb: true,
}

const CASELOADS: WingLink = {
  word: 'nav.caseloads',
  short: 'nav.caseloads',
  icon: UserRoundCheck,
  link: { to: '/office/caseloads', search: {} },
  isAt: ({ path }) => path.startsWith('/office/caseloads'),
  offThumb: true,
}

const VISIT_GRID: WingLink = {
  word: 'nav.visit-grid',
  short: 'nav.visit-grid',
  icon: Table2,
  link: { to: '/office/visits/grid' },
  isAt: ({ path }) => path.startsWith('/office/visits/grid'),
  offThumb: true,
}

const LOCAL_FORMS: WingLink = {
  word: 'nav.forms',
  short: 'nav.forms',
  icon: ListChecks,
  link: { to: '/office/local-forms' },
  isAt: ({ path }) => path.startsWith('/office/local-forms'),
  offThumb: true,
}

const TAI_TABLES: WingLink = {
  word: 'nav.tai-tables',
  short: 'nav.tai-tables',
  icon: Scale,
  link: { to: '/office/tai-tables' },
  isAt: ({ path }) => path.startsWith('/office/tai-tables'),
  offThumb: true,
}

const DUE: WingLink = {
  word: 'nav.due',
  short: 'nav.due-short',
  icon: HeartHandshake,
  link: { to: '/office/people', search: { notVisitedDays: DUE_AFTER_DAYS, sort: 'last-visit' } },
  isAt: isDueList,
}

const FORM_REVIEWS: WingLink = {
  word: 'nav.form-reviews',
  short: 'nav.form-reviews',
  icon: ClipboardCheck,
  link: { to: '/office/form-reviews', search: {} },
  isAt: ({ path }) => path.startsWith('/office/form-reviews'),
  offThumb: true,
}

const TEAM_NOTES: WingLink = {
  word: 'nav.team-notes',
  short: 'nav.team-notes',
  icon: Megaphone,
  link: { to: '/office/team-notes', search: {} },
  isAt: ({ path }) => path.startsWith('/office/team-notes'),
  offThumb: true,
}

const OVERVIEW: WingLink = {
  word: 'nav.overview',
  short: 'nav.overview-short',
  icon: LayoutDashboard,
  link: { to: '/office/overview', search: {} },
  isAt: ({ path }) => path.startsWith('/office/overview'),
}

const REPORTS: WingLink = {
  word: 'nav.reports',
  short: 'nav.reports-short',
  icon: ChartColumn,
  link: { to: '/office/reports/visits', search: {} },
  isAt: ({ path }) => path.startsWith('/office/reports/visits'),
}

const MONTHLY: WingLink = {
  word: 'nav.monthly',
  short: 'nav.monthly-short',
  icon: CalendarDays,
  link: { to: '/office/reports/monthly', search: {} },
  isAt: ({ path }) => path.startsWith('/office/reports/monthly'),
  offThumb: true,
}

const FUND_FIGURES: WingLink = {
  word: 'nav.fund-figures',
  short: 'nav.fund-figures',
  icon: ChartNoAxesCombined,
  link: { to: '/office/fund-figures', search: {} },
  isAt: ({ path }) => path.startsWith('/office/fund-figures'),
  offThumb: true,
}

const PHONES: WingLink = {
  word: 'nav.phones',
  short: 'nav.phones',
  icon: Smartphone,
  link: { to: '/office/phones', search: {} },
  isAt: ({ path }) => path.startsWith('/office/phones'),
}

const REQUESTS: WingLink = {
  word: 'nav.requests',
  short: 'nav.requests',
  icon: Inbox,
  link: { to: '/office/privacy-requests', search: {} },
  isAt: ({ path }) => path.startsWith('/office/privacy-requests'),
}

const AUDIT: WingLink = {
  word: 'nav.audit',
  short: 'nav.audit',
  icon: ScrollText,
  link: { to: '/office/audit', search: {} },
  isAt: ({ path }) => path.startsWith('/office/audit'),
}
