import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  GoOn,
  IdentityLink,
  OwnPath,
  ProviderCode,
} from '../../../domain/ground/identity-providers/identity-provider.ts'
import { SessionKind } from '../../../domain/ground/sessions/session.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { Problem, problemForConstraint, problems } from '../../../domain/shared/problems.ts'
import { addressOf } from '../../platform/address.ts'
import { inWork } from '../../platform/work.ts'
import { currentToken } from '../sessions/current-session.ts'
import { needProof, refuseSignIn } from '../sessions/sessions.queries.ts'
import { enterOrAsk, leaveStep, waitFor } from '../sign-in/enter.ts'
import type { SignInStep } from '../sign-in/sign-in-steps.queries.ts'
import {
  findLinkedAccount,
  getProvider,
  linkIdentity,
  listLinks,
  unlinkIdentity,
} from './identity-providers.queries.ts'
import { comeBack, goThere, type Waiting } from './openid.ts'

const byCode = z.object({ code: ProviderCode })
const Beginning = z.object({ kind: SessionKind.default('usual'), next: OwnPath.default('/office') })
const MY_ACCOUNT = '/office/account'

export const identityProviderRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/sign-in/providers/:code',
    { config: { open: true }, schema: { params: byCode, body: Beginning, response: { 200: GoOn } } },
    async (request, reply) => ({
      url: await begin(request, reply, request.params.code, { ...request.body, accountId: null }),
    }),
  )

  app.post(
    '/me/identity-links/:code',
    { schema: { params: byCode, response: { 200: GoOn } } },
    async (request, reply) => {
      const accountId = await request.work(async (work) => {
        await needProof(work, currentToken(request))
        return work.actor.accountId!
      })
      return { url: await begin(request, reply, request.params.code, { kind: 'usual', next: MY_ACCOUNT, accountId }) }
    },
  )

  app.get(
    '/me/identity-links',
    { schema: { response: { 200: z.object({ links: z.array(IdentityLink) }) } } },
    ({ work }) => work(async ({ db, actor }) => ({ links: await listLinks(db, actor.accountId!) })),
  )

  app.delete(
    '/me/identity-links/:id',
    { schema: { params: z.object({ id: z.uuid() }), response: { 204: z.null() } } },
    async (request, reply) => {
      await request.work(async (work) => {
        await needProof(work, currentToken(request))
        await unlinkIdentity(work, request.params.id)
      })
      return reply.status(204).send(null)
    },
  )

  // The browser comes back here by itself, so an answer is a page to go to, never JSON.
  app.get(
    '/sign-in/provider-return',
    { config: { open: true }, schema: { response: { 302: z.null() } } },
    async (request, reply) => {
      const path = await returned(request, reply).catch((error: Error) => `/sign-in?problem=${keyOf(error)}`)
      return reply.redirect(path)
    },
  )
}

/** Rethrows what is no refusal. */
function keyOf(error: Error & { constraint?: string }): string {
  const known = error instanceof Problem ? error : problemForConstraint[error.constraint ?? '']?.()
  if (!known) throw error
  return known.key
}

type Begun = Pick<SignInStep, 'accountId' | 'kind'> & { next: string }

async function begin(request: FastifyRequest, reply: FastifyReply, code: string, { next, ...step }: Begun) {
  const address = addressOf(request)
  if (!address) throw problems.addressNotKnown()
  const provider = await getProvider(request.centre, { code })
  const { url, waiting } = await goThere(provider, address)
  const held = { ...waiting, providerId: provider.id, next }
  await waitFor(request, reply, { ...step, waitsFor: 'provider', begunBy: 'provider', held })
  return url
}

/** Signs in whom an account was linked to, or links the one who is signed in; answers the page to go on to. */
async function returned(request: FastifyRequest, reply: FastifyReply): Promise<string> {
  const { accountId, kind, held } = await leaveStep(request, reply, 'provider')
  const address = addressOf(request)
  if (!address) throw problems.addressNotKnown()
  const provider = await getProvider(request.centre, { id: held.providerId ?? '' })
  const subject = await comeBack(provider, new URL(request.url, address), held as unknown as Waiting)
  const next = held.next ?? '/office'
  if (accountId)
    return linkTo(request, accountId, provider.id, subject).then(
      () => `${next}?linked=1`,
      (error: Error) => `${next}?problem=${keyOf(error)}`,
    )
  const linked = await findLinkedAccount(request.centre.db, provider.id, subject)
  if (!linked) {
    await inWork(request.centre, 'operator', (work) => refuseSignIn(work, undefined, { step: 'provider' }))
    throw problems.identityNotLinked()
  }
  const answer = await enterOrAsk(request, reply, { accountId: linked, kind, begunBy: 'provider' })
  return 'next' in answer ? `/sign-in?step=${answer.next}&next=${encodeURIComponent(next)}` : next
}

/** Only whoever began it, and is still signed in, links an identity to herself. */
const linkTo = (request: FastifyRequest, accountId: string, providerId: string, subject: string) =>
  request.work(async (work) => {
    if (work.actor.accountId !== accountId) throw problems.signInStepOver()
    await linkIdentity(work, newId(), providerId, subject)
  })
