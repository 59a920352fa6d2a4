import { sql } from 'kysely'
import type { Consent, ConsentWithdrawal, NewConsent } from '../../../domain/ground/consent/consent.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { keepSignature } from './consent-signatures.queries.ts'

/** Her birth date, for who must speak for her. Throws not-found outside the asker's scope. */
export async function getBirthDate(db: Db, personId: string): Promise<string | null> {
  const row = await db.selectFrom('people').select('birthDate').where('id', '=', personId).executeTakeFirst()
  if (!row) throw problems.notFound({ what: 'person' })
  return row.birthDate
}

export async function listConsents(db: Db, personId: string): Promise<Consent[]> {
  const { rows } = await sql<Consent>`
    select c.id, c.purpose, c.says_yes, c.channel, c.given_by, c.giver_name, c.relationship, c.witness_name, c.text_version,
      c.said_on, o.name_th as organization_name, a.name as recorded_by, c.withdrawn_on, c.signature_id is not null as has_signature
    from consents c left join organizations o on o.id = c.organization_id left join accounts a on a.id = c.recorded_by
    where c.person_id = ${personId} order by c.said_on desc, c.id desc`.execute(db)
  return rows
}

const aboutHer = (personId: string, id: string, details: Record<string, unknown>) => ({
  id,
  personIds: [personId],
  details,
})

export const recordConsent = audited(
  'consent.record',
  (work: Work, personId: string, said: NewConsent, judge: () => void, latestDay: string = bangkokToday()) =>
    once(work, said.id, { personId, ...said }, async () => {
      judge()
      await getBirthDate(work.db, personId)
      if (said.saidOn > latestDay) throw problems.dayInFuture()
      const { signature, ...answer } = said
      if (signature) await keepSignature(work, personId, signature)
      await work.db
        .insertInto('consents')
        .values({
          personId,
          ...answer,
          signatureId: signature?.id ?? null,
          organizationId: work.actor.organizationId,
          recordedBy: work.actor.accountId,
        })
        .execute()
      return { id: said.id }
    }),
  ({ id, again }, personId, { purpose, saysYes, channel }) =>
    again ? undefined : aboutHer(personId, id, { purpose, saysYes, channel }),
)

export const withdrawConsent = audited(
  'consent.withdraw',
  (work: Work, personId: string, consentId: string, withdrawal: ConsentWithdrawal, judge: () => void) =>
    once(work, withdrawal.id, { personId, consentId, ...withdrawal }, async () => {
      judge()
      if (withdrawal.withdrawnOn > bangkokToday()) throw problems.dayInFuture()
      const gone = await work.db
        .updateTable('consents')
        .set({
          withdrawnOn: withdrawal.withdrawnOn,
          withdrawnChannel: withdrawal.channel,
          withdrawnBy: work.actor.accountId,
          withdrawnAt: sql<Date>`now()`,
        })
        .where('personId', '=', personId)
        .where('id', '=', consentId)
        .where('withdrawnOn', 'is', null)
        .returning(['id', 'purpose'])
        .executeTakeFirst()
      if (!gone) throw problems.notFound({ what: 'consent' })
      return { id: gone.id }
    }),
  ({ id, again }, personId, _consentId, { channel }) => (again ? undefined : aboutHer(personId, id, { channel })),
)
