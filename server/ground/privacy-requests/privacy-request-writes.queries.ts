// Each write leaves a line; what was asked and answered in words stays in the request, which erasure can reach.
import { sql } from 'kysely'
import type { NewPrivacyRequest, RequestAnswer } from '../../../domain/ground/privacy-requests/privacy-request.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { addDays, bangkokToday } from '../../../domain/shared/thai-date.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import {
  daysToAnswer,
  erasePerson,
  getPrivacyRequest,
  listLegalHolders,
  seesPerson,
} from './privacy-requests.queries.ts'

type Judge = () => void
type Made = { id: string; again: boolean; personId?: string | null }

const subject = ({ id, again, personId }: Made, details: Record<string, unknown> = {}) =>
  again ? undefined : { id, personIds: personId ? [personId] : [], details }

export const openPrivacyRequest = audited(
  'privacy-request.open',
  async (work: Work, request: NewPrivacyRequest, judge: Judge): Promise<Made> => {
    const done = await once(work, request.id, request, async () => {
      judge()
      if (request.askedOn > bangkokToday()) throw problems.dayInFuture()
      if (request.personId && !(await seesPerson(work.db, request.personId)))
        throw problems.notFound({ what: 'person' })
      if (!work.actor.organizationId) throw problems.notAllowed()
      await work.db
        .insertInto('privacyRequests')
        .values({
          ...request,
          organizationId: work.actor.organizationId,
          createdBy: work.actor.accountId,
          dueOn: addDays(request.askedOn, await daysToAnswer(work.db, request.askedOn)),
        })
        .execute()
      return { id: request.id }
    })
    return { ...done, personId: request.personId }
  },
  (made, { kind }) => subject(made, { kind }),
)

/** Open requests only: an answer that was given stays as it was given. */
async function getOpen(work: Work, id: string) {
  const request = await getPrivacyRequest(work.db, work.actor, id)
  if (request.answeredAt) throw problems.requestAnswered()
  return request
}

export const assignPrivacyRequest = audited(
  'privacy-request.assign',
  async (work: Work, id: string, accountId: string | null): Promise<Made> => {
    const request = await getOpen(work, id)
    if (accountId) {
      const { rows } = await sql<{ id: string }>`
        select id from accounts where id = ${accountId} and organization_id = ${request.organizationId} and disabled_at is null`.execute(
        work.db,
      )
      if (!rows[0]) throw problems.notFound({ what: 'account' })
    }
    await work.db.updateTable('privacyRequests').set({ assignedTo: accountId }).where('id', '=', id).execute()
    return { id, again: false, personId: request.personId }
  },
  (made, _id, accountId) => subject(made, { accountId }),
)

export const answerPrivacyRequest = audited(
  'privacy-request.answer',
  async (work: Work, id: string, { id: entry, ...answer }: RequestAnswer): Promise<Made> => {
    let personId: string | null = null
    const done = await once(work, entry, { requestId: id, ...answer }, async () => {
      const request = await getOpen(work, id)
      personId = request.personId
      if (request.kind === 'erasure' && answer.outcome === 'granted' && !request.erasure.erasedAt)
        throw problems.erasureNotDone()
      await work.db
        .updateTable('privacyRequests')
        .set({ ...answer, answeredBy: work.actor.accountId, answeredAt: sql<Date>`now()` })
        .where('id', '=', id)
        .execute()
      return { id }
    })
    return { ...done, personId }
  },
  (made, _id, { outcome, refusal }) => subject(made, { outcome, refusal }),
)

/** Refused where a law tells somebody who holds her to keep what she is asked to lose (section 33). */
export const askErasure = audited(
  'erasure.ask',
  async (work: Work, id: string, judge: (request: Awaited<ReturnType<typeof getOpen>>) => void): Promise<Made> => {
    const request = await getOpen(work, id)
    if (request.kind !== 'erasure' || !request.person) throw problems.erasureNotAsked()
    judge(request)
    const holders = await listLegalHolders(work.db, request.person.id)
    if (holders.length > 0) throw problems.erasureKeptByLaw({ holders: holders.join(', ') })
    await work.db
      .updateTable('privacyRequests')
      .set({ erasureAskedBy: work.actor.accountId, erasureAskedAt: sql<Date>`now()` })
      .where('id', '=', id)
      .execute()
    return { id, again: false, personId: request.personId }
  },
  (made) => subject(made),
)

export const takeBackErasure = audited(
  'erasure.take-back',
  async (work: Work, id: string): Promise<Made> => {
    const request = await getOpen(work, id)
    if (request.erasure.erasedAt) throw problems.requestAnswered()
    await work.db
      .updateTable('privacyRequests')
      .set({ erasureAskedBy: null, erasureAskedAt: null })
      .where('id', '=', id)
      .execute()
    return { id, again: false, personId: request.personId }
  },
  (made) => subject(made),
)

/** Cannot be undone. Answers, besides, the files that must be removed once this is committed. */
export const confirmErasure = audited(
  'erasure.confirm',
  async (
    work: Work,
    id: string,
    judge: (request: Awaited<ReturnType<typeof getOpen>>) => void,
  ): Promise<Made & { files: string[] }> => {
    const request = await getOpen(work, id)
    if (request.kind !== 'erasure' || !request.person || !request.erasure.askedAt) throw problems.erasureNotAsked()
    judge(request)
    const holders = await listLegalHolders(work.db, request.person.id)
    if (holders.length > 0) throw problems.erasureKeptByLaw({ holders: holders.join(', ') })
    const files = await erasePerson(work.db, request.person.id, id)
    return { id, again: false, personId: request.personId, files }
  },
  (made) => subject(made),
)
