import type { Signature } from '../../../domain/ground/consent/signature.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Work } from '../../platform/work.ts'

type Strokes = Pick<Signature, 'path' | 'width' | 'height'>

/** Kept once, under however many answers it stands. */
export async function keepSignature(
  { db, actor, centre }: Work,
  personId: string,
  { id, signedBy, ...strokes }: Signature,
): Promise<void> {
  const kept = await db
    .selectFrom('consentSignatures')
    .select('id')
    .where('personId', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (kept) return
  await db
    .insertInto('consentSignatures')
    .values({
      personId,
      id,
      signedBy,
      sealed: centre.seal.close(JSON.stringify(strokes satisfies Strokes)),
      recordedBy: actor.accountId,
    })
    .execute()
}

/** Throws not-found for an answer that was not signed on a phone, and for one whose signature was erased. */
export async function getSignature({ db, centre }: Work, personId: string, consentId: string): Promise<Signature> {
  const row = await db
    .selectFrom('consents as c')
    .innerJoin('consentSignatures as s', (join) =>
      join.onRef('s.personId', '=', 'c.personId').onRef('s.id', '=', 'c.signatureId'),
    )
    .select(['s.id', 's.signedBy', 's.sealed'])
    .where('c.personId', '=', personId)
    .where('c.id', '=', consentId)
    .executeTakeFirst()
  if (!row || row.sealed.length === 0) throw problems.notFound({ what: 'signature' })
  const strokes = JSON.parse(centre.seal.open(Buffer.from(row.sealed)).toString()) as Strokes
  return { id: row.id, signedBy: row.signedBy as Signature['signedBy'], ...strokes }
}
