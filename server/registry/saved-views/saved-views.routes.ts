import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canKeepViews } from '../../../domain/registry/saved-views/saved-view.policy.ts'
import { NewSavedView, SavedView, SavedViewChange } from '../../../domain/registry/saved-views/saved-view.ts'
import { allow } from '../../platform/allow.ts'
import {
  changeView,
  chooseDefaultView,
  dropDefaultView,
  listSavedViews,
  removeView,
  restoreView,
  saveView,
} from './saved-views.queries.ts'

const ById = z.object({ id: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

export const savedViewRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/saved-views', { schema: { response: { 200: z.object({ views: z.array(SavedView) }) } } }, ({ work }) =>
    work(async ({ db, actor }) => {
      allow(canKeepViews(actor))
      return { views: await listSavedViews(db) }
    }),
  )

  app.post('/saved-views', { schema: { body: NewSavedView, response: { 200: Receipt } } }, ({ body, work }) =>
    work((at) => saveView(at, body, () => allow(canKeepViews(at.actor)))),
  )

  app.post(
    '/saved-views/:id/changes',
    { schema: { params: ById, body: SavedViewChange, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => changeView(at, params.id, body, () => allow(canKeepViews(at.actor)))),
  )

  const acts = { restoring: restoreView, default: chooseDefaultView }
  for (const [name, act] of Object.entries(acts)) {
    app.post(`/saved-views/:id/${name}`, { schema: { params: ById, response: { 200: ById } } }, ({ params, work }) =>
      work((at) => {
        allow(canKeepViews(at.actor))
        return act(at, params.id)
      }),
    )
  }

  app.delete('/saved-views/:id', { schema: { params: ById, response: { 200: ById } } }, ({ params, work }) =>
    work((at) => {
      allow(canKeepViews(at.actor))
      return removeView(at, params.id)
    }),
  )

  app.delete('/saved-views/:id/default', { schema: { params: ById, response: { 200: ById } } }, ({ params, work }) =>
    work((at) => {
      allow(canKeepViews(at.actor))
      return dropDefaultView(at, params.id)
    }),
  )
}
