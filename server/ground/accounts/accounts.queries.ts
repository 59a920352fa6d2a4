import { sql } from 'kysely'
import { canManageAccountsOf } from '../../../domain/ground/accounts/account.policy.ts'
import type { Account } from '../../../domain/ground/accounts/account.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

type Moments = 'lastSeenAt' | 'lockedUntil' | 'disabledAt' | 'resetAskedAt'
type Row = Omit<Account, Moments | 'invitation'> &
  Record<Moments, Date | null> & { invitationId: string | null; invitationExpiresAt: Date | null }

/** With the grants that hold today or will; a lock that has opened by itself is none. */
const accounts = (condition: ReturnType<typeof sql>) => sql<Row>`
  select a.id, a.user_name, a.phone, a.name, a.organization_id, o.name_th as organization_name,
    a.last_seen_at, case when a.locked_until > now() then a.locked_until end as locked_until, a.disabled_at, a.reset_asked_at,
    a.password_hash is not null or exists (select from identity_links l where l.account_id = a.id)
      or exists (select from passkeys p where p.account_id = a.id) as has_way_in,
    exists (select from authenticators s where s.account_id = a.id and s.confirmed_at is not null)
      or exists (select from passkeys p where p.account_id = a.id) as has_second_factor,
    slip.id as invitation_id, slip.expires_at as invitation_expires_at,
    (select coalesce(jsonb_agg(jsonb_build_object(
        'id', g.id, 'role', g.role, 'fromDay', g.from_day, 'toDay', g.to_day,
        'scope', jsonb_strip_nulls(jsonb_build_object('kind', g.scope_kind, 'areaCode', g.area_code,
          'areaSetId', g.area_set_id, 'teamId', g.team_id)),
        'areas', case when g.area_code is not null then jsonb_build_array(g.area_code) else (
          select coalesce(jsonb_agg(m.area_code order by m.area_code), '[]') from area_set_members m
          where m.area_set_id = g.area_set_id and m.from_day <= klang_today()
            and (m.to_day is null or m.to_day > klang_today())) end,
        'scopeName', coalesce(area_path(g.area_code), s.name_th, t.name, '')) order by g.created_at, g.id), '[]')
     from grants g left join area_sets s on s.id = g.area_set_id left join teams t on t.id = g.team_id
     where g.account_id = a.id and (g.to_day is null or g.to_day > klang_today())) as grants
  from accounts a join organizations o on o.id = a.organization_id
    left join lateral (select i.id, i.expires_at from invitations i
      where i.account_id = a.id and i.used_at is null and i.withdrawn_at is null and i.expires_at > now()
      order by i.created_at desc limit 1) slip on true
  where ${condition}
  order by a.disabled_at is not null, o.code collate "C", a.user_name collate "C"`

const asAccount = ({ invitationId, invitationExpiresAt, ...row }: Row): Account => ({
  ...row,
  invitation:
    invitationId && invitationExpiresAt ? { id: invitationId, expiresAt: invitationExpiresAt.toISOString() } : null,
  resetAskedAt: row.resetAskedAt?.toISOString() ?? null,
  lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
  lockedUntil: row.lockedUntil?.toISOString() ?? null,
  disabledAt: row.disabledAt?.toISOString() ?? null,
})

/** Of one organisation, or of all. */
export async function listAccounts(db: Db, organizationId?: string): Promise<Account[]> {
  const { rows } = await accounts(organizationId ? sql`a.organization_id = ${organizationId}` : sql`true`).execute(db)
  return rows.map(asAccount)
}

async function getOne(db: Db, condition: ReturnType<typeof sql>): Promise<Account> {
  const { rows } = await accounts(condition).execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'account' })
  return asAccount(rows[0])
}

export const getAccount = (db: Db, id: string) => getOne(db, sql`a.id = ${id}`)

/** For whoever manages accounts there; to anybody else it is as if there were none, so that nobody learns whose ids are real. */
export async function getManagedAccount({ db, actor }: Work, id: string): Promise<Account> {
  const account = await getAccount(db, id)
  if (!canManageAccountsOf(actor, account.organizationId)) throw problems.notFound({ what: 'account' })
  return account
}

export const getAccountByUserName = (db: Db, userName: string) => getOne(db, sql`a.user_name = lower(${userName})`)

/** The areas that a named set stands for today. */
export async function getAreasOfSet(db: Db, areaSetId: string): Promise<string[]> {
  const { rows } = await sql<{ areas: string[] }>`
    select array(select m.area_code from area_set_members m where m.area_set_id = s.id
      and m.from_day <= klang_today() and (m.to_day is null or m.to_day > klang_today())) as areas
    from area_sets s where s.id = ${areaSetId}`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'area-set' })
  return rows[0].areas
}

export async function getTeam(db: Db, id: string): Promise<{ id: string }> {
  return db
    .selectFrom('teams')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => problems.notFound({ what: 'team' }))
}

/** Of these user names and telephone numbers, those that an account bears already. */
export async function listTakenNames(db: Db, userNames: string[], phones: string[]): Promise<Set<string>> {
  const { rows } = await sql<{ name: string }>`
    select user_name as name from accounts where user_name = any (${userNames})
    union select phone from accounts where phone = any (${phones}) and disabled_at is null`.execute(db)
  return new Set(rows.map(({ name }) => name))
}
