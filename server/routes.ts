// Every route of the API, by wing.
import type { FastifyPluginAsync } from 'fastify'
import { assessmentRoutes } from './care/assessments/assessments.routes.ts'
import { formReviewRoutes } from './care/form-reviews/form-reviews.routes.ts'
import { localFormRoutes } from './care/local-forms/local-forms.routes.ts'
import { needRoutes } from './care/needs/needs.routes.ts'
import { roundRoutes } from './care/rounds/rounds.routes.ts'
import { surveyRoutes } from './care/surveys/surveys.routes.ts'
import { taskRoutes } from './care/tasks/tasks.routes.ts'
import { teamFeedRoutes } from './care/team-feed/team-feed.routes.ts'
import { urgentRoutes } from './care/urgent/urgent.routes.ts'
import { visitPhotoRoutes } from './care/visits/visit-photos.routes.ts'
import { visitRoutes } from './care/visits/visits.routes.ts'
import { activityCalendarRoutes } from './funds/activities/activity-calendar.routes.ts'
import { activityPhotoRoutes } from './funds/activities/activity-photos.routes.ts'
import { activityReportRoutes } from './funds/activities/activity-reports.routes.ts'
import { bankBookRoutes } from './funds/bank-books/bank-books.routes.ts'
import { bankLineRoutes } from './funds/bank-books/bank-lines.routes.ts'
import { committeeRoutes } from './funds/committees/committees.routes.ts'
import { evaluationRoutes } from './funds/evaluations/evaluations.routes.ts'
import { evidenceRoutes } from './funds/evidence/evidence.routes.ts'
import { openingRoutes } from './funds/evidence/openings.routes.ts'
import { fundExportRoutes } from './funds/exports/exports.routes.ts'
import { finalReportRoutes } from './funds/final-reports/final-reports.routes.ts'
import { fundRoutes } from './funds/funds/funds.routes.ts'
import { goalRoutes } from './funds/goals/goals.routes.ts'
import { grantAgreementRoutes } from './funds/grant-agreements/grant-agreements.routes.ts'
import { instalmentReportRoutes } from './funds/instalment-reports/instalment-reports.routes.ts'
import { issueRoutes } from './funds/issues/issues.routes.ts'
import { ledgerRoutes } from './funds/ledger/ledger.routes.ts'
import { meetingRoutes } from './funds/meetings/meetings.routes.ts'
import { mentoringRoutes } from './funds/mentoring/mentoring.routes.ts'
import { paperRoutes } from './funds/papers/papers.routes.ts'
import { planRoutes } from './funds/plans/plans.routes.ts'
import { pledgeRoutes } from './funds/pledges/pledges.routes.ts'
import { projectRoutes } from './funds/projects/projects.routes.ts'
import { publicPageRoutes } from './funds/public-pages/public-pages.routes.ts'
import { regulationRoutes } from './funds/regulations/regulations.routes.ts'
import { screeningRoutes } from './funds/screenings/screenings.routes.ts'
import { servedNeedRoutes } from './funds/served-needs/served-needs.routes.ts'
import { traceRoutes } from './funds/trace/trace.routes.ts'
import { voucherRoutes } from './funds/vouchers/vouchers.routes.ts'
import { gatherImports } from './gather-imports.ts'
import { gatherOutbox } from './gather-outbox.ts'
import { gatherSealed } from './gather-sealed.ts'
import { gatherTimeline } from './gather-timeline.ts'
import { gatherUrgent } from './gather-urgent.ts'
import { accountRoutes } from './ground/accounts/accounts.routes.ts'
import { colleagueRoutes } from './ground/accounts/colleagues.routes.ts'
import { agreementRoutes } from './ground/agreements/agreements.routes.ts'
import { areaRoutes } from './ground/areas/areas.routes.ts'
import { auditRoutes } from './ground/audit/audit.routes.ts'
import { consentRoutes } from './ground/consent/consents.routes.ts'
import { identityProviderRoutes } from './ground/identity-providers/identity-providers.routes.ts'
import { acceptanceRoutes } from './ground/invitations/acceptance.routes.ts'
import { invitationListRoutes } from './ground/invitations/invitation-list.routes.ts'
import { invitationRoutes } from './ground/invitations/invitations.routes.ts'
import { lawfulBasisRoutes } from './ground/lawful-basis/lawful-bases.routes.ts'
import { organizationRoutes } from './ground/organizations/organizations.routes.ts'
import { passkeySignInRoutes } from './ground/passkeys/passkey-sign-in.routes.ts'
import { passkeyRoutes } from './ground/passkeys/passkeys.routes.ts'
import { privacyRequestRoutes } from './ground/privacy-requests/privacy-requests.routes.ts'
import { pushRoutes } from './ground/push/push.routes.ts'
import { secondFactorRoutes } from './ground/second-factors/second-factors.routes.ts'
import { sessionRoutes } from './ground/sessions/sessions.routes.ts'
import { secondStepRoutes } from './ground/sign-in/second-step.routes.ts'
import { signInRoutes } from './ground/sign-in/sign-in.routes.ts'
import { dashboardRoutes } from './insight/dashboard/dashboard.routes.ts'
import { fundFigureRoutes } from './insight/fund-figures/fund-figures.routes.ts'
import { monthlyPaperRoutes } from './insight/monthly/monthly-papers.routes.ts'
import { monthlyReportRoutes } from './insight/monthly/monthly-report.routes.ts'
import { visitsReportRoutes } from './insight/reports/visits-report.routes.ts'
import { caseloadRoutes } from './registry/caseloads/caseloads.routes.ts'
import { documentRoutes } from './registry/documents/documents.routes.ts'
import { fieldRegistrationRoutes } from './registry/field-registrations/field-registrations.routes.ts'
import { householdRoutes } from './registry/households/households.routes.ts'
import { importRoutes } from './registry/imports/imports.routes.ts'
import { layoutRoutes } from './registry/imports/layouts.routes.ts'
import { mergeRoutes } from './registry/merging/merges.routes.ts'
import { personRoutes } from './registry/people/people.routes.ts'
import { peopleExportRoutes } from './registry/people/people-export.routes.ts'
import { peopleListRoutes } from './registry/people/people-lists.routes.ts'
import { peopleSearchRoutes } from './registry/people/people-search.routes.ts'
import { personActRoutes } from './registry/people/person-acts.routes.ts'
import { photoRoutes } from './registry/photos/photos.routes.ts'
import { restrictedRoutes } from './registry/restricted/restricted.routes.ts'
import { questionRoutes } from './registry/reviews/questions.routes.ts'
import { reviewRoutes } from './registry/reviews/reviews.routes.ts'
import { savedViewRoutes } from './registry/saved-views/saved-views.routes.ts'
import { slipRoutes } from './registry/slips/slips.routes.ts'
import { taggingRoutes } from './registry/tagging/tagging.routes.ts'
import { teamRoutes } from './registry/teams/teams.routes.ts'
import { timelineRoutes } from './registry/timeline/timeline.routes.ts'
import { trustOrderRoutes } from './registry/trust-order/trust-order.routes.ts'
import { unmaskingRoutes } from './registry/unmasking/unmasking.routes.ts'
import { feedRoutes } from './sync/feed.routes.ts'
import { heldRoutes } from './sync/held.routes.ts'
import { outboxRoutes } from './sync/outbox.routes.ts'
import { phoneRoutes } from './sync/phones.routes.ts'

const WINGS: Record<string, FastifyPluginAsync[]> = {
  ground: [
    signInRoutes,
    secondStepRoutes,
    sessionRoutes,
    secondFactorRoutes,
    passkeyRoutes,
    pushRoutes,
    passkeySignInRoutes,
    identityProviderRoutes,
    invitationRoutes,
    acceptanceRoutes,
    invitationListRoutes,
    areaRoutes,
    organizationRoutes,
    accountRoutes,
    colleagueRoutes,
    agreementRoutes,
    auditRoutes,
    lawfulBasisRoutes,
    consentRoutes,
    privacyRequestRoutes,
  ],
  registry: [
    personRoutes,
    peopleSearchRoutes,
    personActRoutes,
    fieldRegistrationRoutes,
    peopleListRoutes,
    peopleExportRoutes,
    mergeRoutes,
    reviewRoutes,
    questionRoutes,
    trustOrderRoutes,
    taggingRoutes,
    savedViewRoutes,
    importRoutes,
    layoutRoutes,
    caseloadRoutes,
    teamRoutes,
    restrictedRoutes,
    timelineRoutes,
    documentRoutes,
    photoRoutes,
    householdRoutes,
    unmaskingRoutes,
    slipRoutes,
  ],
  care: [
    taskRoutes,
    visitRoutes,
    visitPhotoRoutes,
    assessmentRoutes,
    localFormRoutes,
    needRoutes,
    urgentRoutes,
    roundRoutes,
    surveyRoutes,
    formReviewRoutes,
    teamFeedRoutes,
  ],
  funds: [
    regulationRoutes,
    issueRoutes,
    goalRoutes,
    finalReportRoutes,
    evaluationRoutes,
    fundRoutes,
    fundExportRoutes,
    planRoutes,
    ledgerRoutes,
    bankBookRoutes,
    bankLineRoutes,
    pledgeRoutes,
    projectRoutes,
    grantAgreementRoutes,
    screeningRoutes,
    voucherRoutes,
    paperRoutes,
    committeeRoutes,
    meetingRoutes,
    activityCalendarRoutes,
    activityReportRoutes,
    activityPhotoRoutes,
    servedNeedRoutes,
    traceRoutes,
    instalmentReportRoutes,
    evidenceRoutes,
    openingRoutes,
    mentoringRoutes,
  ],
  insight: [dashboardRoutes, fundFigureRoutes, visitsReportRoutes, monthlyReportRoutes, monthlyPaperRoutes],
  sync: [feedRoutes, outboxRoutes, heldRoutes, phoneRoutes],
}

gatherImports()
gatherTimeline()
gatherUrgent()
gatherSealed()
gatherOutbox()

export const routes: FastifyPluginAsync = async (app) => {
  for (const plugin of Object.values(WINGS).flat()) app.register(plugin, { prefix: '/api/v1' })
  app.register(publicPageRoutes)
}
