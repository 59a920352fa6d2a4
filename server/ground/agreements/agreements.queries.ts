import { sql } from 'kysely'
import type { Agreement, NewAgreement } from '../../../domain/ground/agreements/agreement.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

const agreements = (condition: ReturnType<typeof sql>) => sql<Agreement>`
  select a.id, a.name, a.purpose, a.lawful_basis, a.fields, a.from_day, a.to_day,
    (select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name_th) order by o.code collate "C")
     from agreement_parties p join organizations o on o.id = p.organization_id
     where p.agreement_id = a.id) as parties,
    array(select area_code from agreement_areas where agreement_id = a.id order by area_code) as areas
  from agreements a
  where ${condition}
  order by a.from_day desc, a.id desc`

/** `partyId` leaves those that this organisation is a party of. */
export async function listAgreements(db: Db, partyId?: string): Promise<Agreement[]> {
  const mine = partyId
    ? sql`exists (select from agreement_parties p where p.agreement_id = a.id and p.organization_id = ${partyId})`
    : sql`true`
  return (await agreements(mine).execute(db)).rows
}

export async function getAgreement(db: Db, id: string): Promise<Agreement> {
  const { rows } = await agreements(sql`a.id = ${id}`).execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'agreement' })
  return rows[0]
}

export const makeAgreement = audited(
  'agreement.make',
  async ({ db, actor }: Work, { parties, areas, ...terms }: NewAgreement) => {
    const agreementId = terms.id
    await db
      .insertInto('agreements')
      .values({ ...terms, createdBy: actor.accountId })
      .execute()
    await db
      .insertInto('agreementParties')
      .values(parties.map((organizationId) => ({ agreementId, organizationId })))
      .execute()
    if (areas.length > 0)
      await db
        .insertInto('agreementAreas')
        .values(areas.map((areaCode) => ({ agreementId, areaCode })))
        .execute()
    return { id: agreementId }
  },
  ({ id }, { parties, areas, fields }) => ({ id, details: { parties, areas, fields } }),
)

/** From today on it opens nothing more; what was seen while it held stays in the audit lines. */
export const endAgreement = audited(
  'agreement.end',
  async ({ db }: Work, id: string) => {
    const { rows } = await sql<{ id: string }>`
      update agreements set to_day = klang_today()
      where id = ${id} and (to_day is null or to_day > klang_today()) returning id`.execute(db)
    return rows[0]
  },
  (ended) => ended,
)
