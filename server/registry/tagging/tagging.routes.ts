import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { BulkReceipt } from '../../../domain/registry/people/chosen-people.ts'
import { GroupSaying } from '../../../domain/registry/tagging/group-saying.ts'
import { NewOfficeTag, OfficeTag, OfficeTagChange, Tagging } from '../../../domain/registry/tagging/office-tag.ts'
import {
  canKeepOfficeTags,
  canSayGroupsOfMany,
  canSeeOfficeTags,
  canTagPeople,
} from '../../../domain/registry/tagging/tagging.policy.ts'
import { allow } from '../../platform/allow.ts'
import {
  changeOfficeTag,
  listOfficeTags,
  makeOfficeTag,
  removeOfficeTag,
  restoreOfficeTag,
} from './office-tags.queries.ts'
import { sayGroupsOfMany, undoGroupsOfMany } from './say-groups.ts'
import { tagPeople, undoTagging } from './tagging.queries.ts'

const ById = z.object({ id: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

export const taggingRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/tags', { schema: { response: { 200: z.object({ tags: z.array(OfficeTag) }) } } }, ({ work }) =>
    work(async ({ db, actor }) => {
      allow(canSeeOfficeTags(actor))
      return { tags: await listOfficeTags(db) }
    }),
  )

  app.post('/tags', { schema: { body: NewOfficeTag, response: { 200: Receipt } } }, ({ body, work }) =>
    work((at) => makeOfficeTag(at, body, () => allow(canKeepOfficeTags(at.actor)))),
  )

  app.post(
    '/tags/:id/changes',
    { schema: { params: ById, body: OfficeTagChange, response: { 200: Receipt } } },
    ({ params, body, work }) =>
      work((at) => changeOfficeTag(at, params.id, body, () => allow(canKeepOfficeTags(at.actor)))),
  )

  app.delete('/tags/:id', { schema: { params: ById, response: { 200: ById } } }, ({ params, work }) =>
    work((at) => {
      allow(canKeepOfficeTags(at.actor))
      return removeOfficeTag(at, params.id)
    }),
  )

  app.post('/tags/:id/restoring', { schema: { params: ById, response: { 200: ById } } }, ({ params, work }) =>
    work((at) => {
      allow(canKeepOfficeTags(at.actor))
      return restoreOfficeTag(at, params.id)
    }),
  )

  app.post('/people/tags', { schema: { body: Tagging, response: { 200: BulkReceipt } } }, ({ body, work }) =>
    work((at) => tagPeople(at, body, () => allow(canTagPeople(at.actor)))),
  )

  app.post(
    '/people/tags/:id/undoing',
    { schema: { params: ById, response: { 200: BulkReceipt } } },
    ({ params, work }) =>
      work((at) => {
        allow(canTagPeople(at.actor))
        return undoTagging(at, params.id)
      }),
  )

  app.post('/people/groups', { schema: { body: GroupSaying, response: { 200: BulkReceipt } } }, ({ body, work }) =>
    work((at) => sayGroupsOfMany(at, body, () => allow(canSayGroupsOfMany(at.actor)))),
  )

  app.post(
    '/people/groups/:id/undoing',
    { schema: { params: ById, response: { 200: BulkReceipt } } },
    ({ params, work }) =>
      work((at) => {
        allow(canSayGroupsOfMany(at.actor))
        return undoGroupsOfMany(at, params.id)
      }),
  )
}
