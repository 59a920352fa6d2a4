import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canReadTeamFeed, canThank, canWriteTeamNote } from '../../../domain/care/team-feed/team-feed.policy.ts'
import { NewTeamNote, TeamFeed, TeamNotes, Thanks } from '../../../domain/care/team-feed/team-feed.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Work } from '../../platform/work.ts'
import { readTeamFeed } from './team-feed.queries.ts'
import { endTeamNote, listNotes, writeTeamNote } from './team-notes.queries.ts'
import { giveThanks } from './thanks.queries.ts'

const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

/** The feed, and a line of who is in it; also for phones, who keep it for when there is no signal. */
export async function showTeamFeed(at: Work): Promise<TeamFeed> {
  allow(canReadTeamFeed(at.actor))
  const feed = await readTeamFeed(at)
  const people = [...new Set(feed.items.map(({ personId }) => personId))]
  if (people.length > 0) await recordReading(at, 'team.feed', at.actor.accountId ?? people[0]!, people)
  return feed
}

export const teamFeedRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/team-feed', { schema: { response: { 200: TeamFeed } } }, ({ work }) => work(showTeamFeed))

  app.post('/thanks', { schema: { body: Thanks, response: { 200: Receipt } } }, ({ body, work }) =>
    work((at) => giveThanks(at, body, () => allow(canThank(at.actor)))),
  )

  app.get('/team-notes', { schema: { response: { 200: TeamNotes } } }, ({ work }) =>
    work(async ({ db, actor }) => {
      allow(canWriteTeamNote(actor))
      return { notes: await listNotes(db) }
    }),
  )

  app.post('/team-notes', { schema: { body: NewTeamNote, response: { 200: Receipt } } }, ({ body, work }) =>
    work((at) => writeTeamNote(at, body, () => allow(canWriteTeamNote(at.actor)))),
  )

  app.post(
    '/team-notes/:id/ending',
    { schema: { params: z.object({ id: z.uuid() }), response: { 200: z.object({ id: z.uuid() }) } } },
    ({ params, work }) =>
      work((at) => {
        allow(canWriteTeamNote(at.actor))
        return endTeamNote(at, params.id)
      }),
  )
}
