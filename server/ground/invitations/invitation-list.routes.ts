import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { ROLES } from '../../../domain/ground/access/actor.ts'
import { canGrant, canManageAccounts, canManageAccountsOf } from '../../../domain/ground/accounts/account.policy.ts'
import { searchAreas } from '../../../domain/ground/areas/search-areas.ts'
import { compareListed, ListedInvitee, readListed } from '../../../domain/ground/invitations/invitation-list.ts'
import { allow } from '../../platform/allow.ts'
import { readUploadedFile } from '../../platform/uploaded-file.ts'
import { say } from '../../platform/words.ts'
import type { Work } from '../../platform/work.ts'
import { listTakenNames } from '../accounts/accounts.queries.ts'
import { areasOf } from '../areas/areas.queries.ts'
import { listOrganizations } from '../organizations/organizations.queries.ts'
import { listTemplate, readListWorkbook } from './invitation-workbook.ts'

const MOST_MEGABYTES = 2
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const invitationListRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/invitations/list-template.xlsx', { schema: { response: { 200: z.any() } } }, async ({ work }, reply) => {
    await work(async ({ actor }) => allow(canManageAccounts(actor)))
    const file = await listTemplate(ROLES.map((role) => say(`lists.role.${role}`)))
    return reply.type(XLSX).header('content-disposition', 'attachment; filename="klang-users.xlsx"').send(file)
  })

  // Read, and told in rows; nothing is kept of it.
  app.post(
    '/invitations/list',
    { schema: { consumes: ['multipart/form-data'], response: { 200: z.object({ rows: z.array(ListedInvitee) }) } } },
    async (request) => {
      await request.work(async ({ actor }) => allow(canManageAccounts(actor)))
      const { bytes } = await readUploadedFile(request, z.object({}), MOST_MEGABYTES)
      const listed = await readListWorkbook(bytes)
      return request.work(async (work) => {
        const world = await worldOf(work)
        const rows = listed.map(({ row, cells }) => readListed(row, cells, world))
        const named = (column: 'userName' | 'phone') => rows.map((row) => row[column]).filter((name) => name !== null)
        const taken = await listTakenNames(work.db, [...named('userName'), ...named('phone')], named('phone'))
        return { rows: compareListed(rows, taken) }
      })
    },
  )
}

async function worldOf(work: Work) {
  const index = await areasOf(work)
  const organizations = await listOrganizations(work.db)
  return {
    roleNames: ROLES.map((role) => ({
      role,
      names: [role, say(`lists.role.${role}`), say(`lists.role.${role}`, {}, 'en')],
    })),
    organizations: organizations.filter(({ closed }) => !closed),
    ownOrganizationId: work.actor.organizationId,
    areas: (text: string) => {
      const byCode = /^\d{2,8}$/.test(text) ? index.byCode(text) : undefined
      return byCode ? [byCode] : searchAreas(index, text)
    },
    mayGive: (organizationId: string, grant: Parameters<typeof canGrant>[2]) =>
      canManageAccountsOf(work.actor, organizationId) && canGrant(work.actor, { organizationId }, grant),
  }
}
