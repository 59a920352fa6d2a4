// Every route of the API, by wing.
import type { FastifyPluginAsync } from 'fastify'
import { needRoutes } from './care/needs/needs.routes.ts'
import { visitRoutes } from './care/visits/visits.routes.ts'
import { gatherImports } from './gather-imports.ts'
import { accountRoutes } from './ground/accounts/accounts.routes.ts'
import { agreementRoutes } from './ground/agreements/agreements.routes.ts'
import { areaRoutes } from './ground/areas/areas.routes.ts'
import { auditRoutes } from './ground/audit/audit.routes.ts'
import { organizationRoutes } from './ground/organizations/organizations.routes.ts'
import { signInRoutes } from './ground/sign-in/sign-in.routes.ts'
import { visitsReportRoutes } from './insight/reports/visits-report.routes.ts'
import { caseloadRoutes } from './registry/caseloads/caseloads.routes.ts'
import { importRoutes } from './registry/imports/imports.routes.ts'
import { personRoutes } from './registry/people/people.routes.ts'
import { peopleListRoutes } from './registry/people/people-lists.routes.ts'
import { savedViewRoutes } from './registry/saved-views/saved-views.routes.ts'
import { taggingRoutes } from './registry/tagging/tagging.routes.ts'
import { restrictedRoutes } from './registry/restricted/restricted.routes.ts'
import { teamRoutes } from './registry/teams/teams.routes.ts'

const WINGS: Record<string, FastifyPluginAsync[]> = {
  ground: [signInRoutes, areaRoutes, organizationRoutes, accountRoutes, agreementRoutes, auditRoutes],
  registry: [personRoutes, peopleListRoutes, taggingRoutes, savedViewRoutes, importRoutes, caseloadRoutes, teamRoutes, restrictedRoutes],
  care: [visitRoutes, needRoutes],
  insight: [visitsReportRoutes],
}

gatherImports()

export const routes: FastifyPluginAsync = async (app) => {
  for (const plugin of Object.values(WINGS).flat()) app.register(plugin, { prefix: '/api/v1' })
}
