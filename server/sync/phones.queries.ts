import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { problems } from '../../domain/shared/problems.ts'
import type { Phone, PhoneContact } from '../../domain/sync/phone.ts'
import { audited } from '../platform/audited.ts'
import type { Centre } from '../platform/centre.ts'
import type { Work } from '../platform/work.ts'

type Contact = { secret: Buffer; wipe: boolean }

/** What the phone says of itself is written down. Whoever has the phone of somebody else in her hands is refused. */
export async function noteContact(
  { db, actor }: Work,
  { phoneId, version, waiting, waitingIds, storage, people }: PhoneContact,
  skewSeconds: number,
): Promise<Contact> {
  const { rows } = await sql<Contact>`
    insert into phones (id, account_id, organization_id, secret, version, skew_seconds, waiting_entries, waiting_photos,
      refused_entries, oldest_made_at, waiting_ids, storage, people)
    values (${phoneId}, ${actor.accountId}, ${actor.organizationId}, ${randomBytes(32)}, ${version}, ${skewSeconds},
      ${waiting.entries}, ${waiting.photos}, ${waiting.refused}, ${waiting.oldestMadeAt}, ${JSON.stringify(waitingIds)}::jsonb,
      ${JSON.stringify(storage)}::jsonb, ${people})
    on conflict (id) do update set version = excluded.version, skew_seconds = excluded.skew_seconds, last_contact_at = now(),
      waiting_entries = excluded.waiting_entries, waiting_photos = excluded.waiting_photos,
      refused_entries = excluded.refused_entries, oldest_made_at = excluded.oldest_made_at, waiting_ids = excluded.waiting_ids,
      storage = excluded.storage, people = excluded.people
    where phones.account_id = excluded.account_id and phones.wiping_asked_at is null
    returning secret, false as wipe`.execute(db)
  if (rows[0]) return rows[0]
  const { rows: standing } = await sql<Contact>`
    select secret, wiping_asked_at is not null as wipe from phones where id = ${phoneId} and account_id = ${actor.accountId}`.execute(
    db,
  )
  if (!standing[0]) throw problems.notAllowed()
  return standing[0]
}

/** From now on the session ends with the phone. */
export const bindSession = ({ db }: Work, tokenHash: Buffer, phoneId: string) =>
  sql`update sessions set phone_id = ${phoneId} where token_hash = ${tokenHash} and phone_id is distinct from ${phoneId}`.execute(
    db,
  )

/** Asked by whoever has the phone in her hands, signed in or not. That the order reached it is written down. */
export async function isLost({ db }: Pick<Centre, 'db'>, phoneId: string, secret: Buffer): Promise<boolean> {
  const { rows } = await sql<{
    wipe: boolean
  }>`select phone_is_to_be_wiped(${phoneId}, ${secret}, true) as wipe`.execute(db)
  return rows[0]!.wipe
}

export const noteWiped = ({ db }: Work, phoneId: string, secret: Buffer) =>
  sql`select phone_is_to_be_wiped(${phoneId}, ${secret}, true)`.execute(db)

type PhoneRow = { [Key in keyof Phone]: Key extends `${string}At` ? Date | null : Phone[Key] }

export async function listPhones({ db }: Work): Promise<Phone[]> {
  const { rows } = await sql<PhoneRow>`
    select p.id, p.account_id, a.name as account_name, o.name_th as organization_name, p.version, p.last_contact_at, p.skew_seconds,
      p.waiting_entries, p.waiting_photos, p.refused_entries, p.oldest_made_at, (p.storage->>'isPersistent')::boolean as is_persistent,
      (p.storage->>'usedBytes')::float8 as used_bytes, (p.storage->>'grantedBytes')::float8 as granted_bytes, p.people,
      p.unlocking_asked_at, p.unlocking_allowed_at, p.wiping_asked_at, p.wiped_at,
      case when p.wiping_asked_at is null then '[]'::jsonb else coalesce((
        select jsonb_agg(w) from jsonb_array_elements(p.waiting_ids) w
        where not exists (select from entry_arrivals e where e.entry_id = (w->>'id')::uuid)
          and not exists (select from visit_photos f where f.id = (w->>'id')::uuid)), '[]') end as missing
    from phones p join accounts a on a.id = p.account_id join organizations o on o.id = p.organization_id
    order by p.last_contact_at desc, p.id`.execute(db)
  return rows.map((row) => ({
    ...row,
    lastContactAt: row.lastContactAt!.toISOString(),
    oldestMadeAt: row.oldestMadeAt?.toISOString() ?? null,
    unlockingAskedAt: row.unlockingAskedAt?.toISOString() ?? null,
    unlockingAllowedAt: row.unlockingAllowedAt?.toISOString() ?? null,
    wipingAskedAt: row.wipingAskedAt?.toISOString() ?? null,
    wipedAt: row.wipedAt?.toISOString() ?? null,
  }))
}

export async function getPhone({ db }: Work, id: string): Promise<{ id: string; accountId: string }> {
  const { rows } = await sql<{ id: string; accountId: string }>`
    select id, account_id from phones where id = ${id}`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'phone' })
  return rows[0]
}

type ThePhone = { id: string; accountId: string }
const ofPhone = (_done: unknown, { id, accountId }: ThePhone) => ({ id, details: { accountId } })

/** Its sessions end now, and what is on it goes at its next contact. */
export const wipePhone = audited(
  'phone.wipe',
  async ({ db, actor }: Work, { id }: ThePhone) => {
    await sql`update phones set wiping_asked_at = coalesce(wiping_asked_at, now()), wiping_asked_by = coalesce(wiping_asked_by, ${actor.accountId})
      where id = ${id}`.execute(db)
    await sql`delete from sessions where phone_id = ${id}`.execute(db)
  },
  ofPhone,
)

export const allowUnlocking = audited(
  'phone.allow-unlocking',
  async ({ db, actor }: Work, { id }: ThePhone) => {
    await sql`update phones set unlocking_allowed_at = now(), unlocking_allowed_by = ${actor.accountId} where id = ${id}`.execute(
      db,
    )
  },
  ofPhone,
)
