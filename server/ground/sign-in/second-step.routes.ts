// The second step of a sign-in: a code, or an authenticator that must be set up first.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Me } from '../../../domain/ground/accounts/sign-in.ts'
import { NewAuthenticator, TypedCode } from '../../../domain/ground/second-factors/second-factor.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { inWork } from '../../platform/work.ts'
import { getAccount } from '../accounts/accounts.queries.ts'
import { confirmWith, isRightCode, propose, tryCode } from '../second-factors/check-code.ts'
import { enter, leaveStep, stepAt } from './enter.ts'

/** With the codes for paper, when the authenticator was set up just now. */
const Entered = z.object({ me: Me, recoveryCodes: z.array(z.string()).nullable() })

export const secondStepRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/sessions/enrolment',
    { config: { open: true }, schema: { response: { 200: NewAuthenticator } } },
    async (request) => {
      const { accountId } = await stepAt(request, 'enrolment')
      if (!accountId) throw problems.signInStepOver()
      return inWork(request.centre, { accountId }, async (work) => {
        const { userName } = await getAccount(work.db, accountId)
        return propose(work, accountId, userName)
      })
    },
  )

  app.post(
    '/sessions/second-step',
    { config: { open: true }, schema: { body: TypedCode, response: { 200: Entered } } },
    async (request, reply) => {
      const { accountId, waitsFor, kind, begunBy } = await stepAt(request, 'code', 'enrolment')
      if (!accountId) throw problems.signInStepOver()
      const recoveryCodes = await tryCode(request.centre, accountId, async (work) =>
        waitsFor === 'enrolment'
          ? confirmWith(work, accountId, request.body.code)
          : (await isRightCode(work, accountId, request.body.code)) && [],
      )
      await leaveStep(request, reply, waitsFor)
      const me = await enter(request, reply, { accountId, kind, begunBy })
      return { me, recoveryCodes: waitsFor === 'enrolment' ? recoveryCodes : null }
    },
  )
}
