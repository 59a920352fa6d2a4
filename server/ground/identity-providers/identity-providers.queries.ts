// Houses that vouch for people, and whom they vouch for.
import { sql } from 'kysely'
import type { IdentityLink, IdentityProvider } from '../../../domain/ground/identity-providers/identity-provider.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import type { Centre } from '../../platform/centre.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

export type KnownProvider = {
  id: string
  issuer: string
  clientId: string
  clientSecret: string | undefined
  scope: string
}

export async function listProviders(db: Db): Promise<IdentityProvider[]> {
  return db
    .selectFrom('identityProviders')
    .select(['code', 'nameTh', 'nameEn'])
    .where('closedAt', 'is', null)
    .orderBy('createdAt')
    .execute()
}

export async function getProvider({ db, seal }: Centre, by: { code: string } | { id: string }): Promise<KnownProvider> {
  const { sealedSecret, ...provider } = await db
    .selectFrom('identityProviders')
    .select(['id', 'issuer', 'clientId', 'sealedSecret', 'scope'])
    .where('closedAt', 'is', null)
    .where((eb) => ('code' in by ? eb('code', '=', by.code) : eb('id', '=', by.id)))
    .executeTakeFirstOrThrow(() => problems.notFound({ what: 'identity-provider' }))
  return { ...provider, clientSecret: sealedSecret ? seal.open(Buffer.from(sealedSecret)).toString() : undefined }
}

type NewProvider = IdentityProvider & {
  id: string
  issuer: string
  clientId: string
  clientSecret: string
  scope: string
}

export const addProvider = audited(
  'identity-provider.add',
  async ({ db, centre }: Work, { clientSecret, ...provider }: NewProvider) => {
    await db
      .insertInto('identityProviders')
      .values({ ...provider, sealedSecret: clientSecret ? centre.seal.close(clientSecret) : null })
      .execute()
    return { id: provider.id }
  },
  ({ id }, { code, issuer }) => ({ id, details: { code, issuer } }),
)

/** Links stay: whoever opens it again under another code links anew. */
export const closeProvider = audited(
  'identity-provider.close',
  async ({ db }: Work, code: string) => {
    const { rows } = await sql<{ id: string }>`
      update identity_providers set closed_at = now() where code = ${code} and closed_at is null returning id`.execute(
      db,
    )
    if (!rows[0]) throw problems.notFound({ what: 'identity-provider' })
    return rows[0].id
  },
  (id) => ({ id }),
)

/** The account that somebody linked herself, if it is open. */
export async function findLinkedAccount(db: Db, providerId: string, subject: string): Promise<string | undefined> {
  const { rows } = await sql<{ accountId: string }>`
    update identity_links l set last_used_at = now()
    from accounts a join organizations o on o.id = a.organization_id
    where l.provider_id = ${providerId} and l.subject = ${subject} and a.id = l.account_id
      and a.disabled_at is null and o.closed_at is null
    returning l.account_id`.execute(db)
  return rows[0]?.accountId
}

export const linkIdentity = audited(
  'identity.link',
  async ({ db, actor }: Work, id: string, providerId: string, subject: string) => {
    await db.insertInto('identityLinks').values({ id, accountId: actor.accountId!, providerId, subject }).execute()
  },
  (_done, id, providerId) => ({ id, details: { provider: providerId } }),
)

export const unlinkIdentity = audited(
  'identity.unlink',
  async ({ db, actor }: Work, id: string) => {
    const { rows } = await sql`
      delete from identity_links where id = ${id} and account_id = ${actor.accountId} returning id`.execute(db)
    if (rows.length === 0) throw problems.notFound({ what: 'identity-link' })
  },
  (_done, id) => ({ id }),
)

export async function listLinks(db: Db, accountId: string): Promise<IdentityLink[]> {
  const { rows } = await sql<{
    id: string
    code: string
    nameTh: string
    nameEn: string
    linkedAt: Date
    lastUsedAt: Date | null
  }>`
    select l.id, p.code, p.name_th, p.name_en, l.linked_at, l.last_used_at
    from identity_links l join identity_providers p on p.id = l.provider_id
    where l.account_id = ${accountId} and p.closed_at is null order by l.linked_at`.execute(db)
  return rows.map(({ code, nameTh, nameEn, ...link }) => ({
    id: link.id,
    provider: { code, nameTh, nameEn },
    linkedAt: link.linkedAt.toISOString(),
    lastUsedAt: link.lastUsedAt?.toISOString() ?? null,
  }))
}
