// Slips and links by which somebody chooses her password. Of their codes only the hash is kept.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { EntrySlip, InvitationPurpose, OpenedInvitation } from '../../../domain/ground/invitations/invitation.ts'
import { INVITATION_DAYS } from '../../../domain/ground/invitations/invitation.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

export const hashOfInvitation = (code: string) => createHash('sha256').update(`invitation:${code}`).digest()

/** The slip that was given before is void from now on. Answers what is printed, but for the code. */
export const issueSlip = audited(
  'invitation.issue',
  async ({ db, actor }: Work, accountId: string, id: string, code: string): Promise<Omit<EntrySlip, 'code'>> => {
    await withdrawSlips(db, accountId)
    const { rows } = await sql<Omit<EntrySlip, 'code' | 'expiresAt'> & { expiresAt: Date }>`
      with slip as (
        insert into invitations (id, account_id, purpose, code_hash, created_by, expires_at)
        select ${id}, a.id, case when a.password_hash is null then 'join' else 'reset' end, ${hashOfInvitation(code)},
          ${actor.accountId}, now() + ${INVITATION_DAYS} * interval '1 day'
        from accounts a where a.id = ${accountId}
        returning id, account_id, purpose, expires_at
      )
      select slip.*, a.name, a.user_name, o.name_th as organization_name, coalesce((
        select bool_and(g.role = 'volunteer') from grants g
        where g.account_id = a.id and (g.to_day is null or g.to_day > klang_today())), false) as is_for_phone
      from slip join accounts a on a.id = slip.account_id join organizations o on o.id = a.organization_id`.execute(db)
    const slip = rows[0]!
    return { ...slip, expiresAt: slip.expiresAt.toISOString() }
  },
  ({ purpose }, accountId, id) => ({ id: accountId, details: { invitation: id, purpose } }),
)

const withdrawSlips = (db: Db, accountId: string) =>
  sql`
    update invitations set withdrawn_at = now()
    where account_id = ${accountId} and used_at is null and withdrawn_at is null`.execute(db)

export const withdrawInvitation = audited(
  'invitation.withdraw',
  async ({ db }: Work, accountId: string) => {
    await withdrawSlips(db, accountId)
  },
  (_done, accountId) => ({ id: accountId }),
)

type Found = Omit<OpenedInvitation, 'expiresAt' | 'rulesVersion'> & {
  accountId: string
  expiresAt: Date
  state: 'open' | 'used' | 'withdrawn' | 'expired'
}

/** Throws invitation-over, and says why: whoever holds the code may know. */
export async function getInvitation(db: Db, code: string): Promise<Found> {
  const { rows } = await sql<Found>`
    select i.account_id, i.purpose, a.name, a.user_name, o.name_th as organization_name, i.expires_at,
      case when i.used_at is not null then 'used'
        when i.withdrawn_at is not null or a.disabled_at is not null or o.closed_at is not null then 'withdrawn'
        when i.expires_at <= now() then 'expired' else 'open' end as state,
      (select coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'scopeKind', g.scope_kind, 'toDay', g.to_day,
          'scopeName', coalesce(area_path(g.area_code), s.name_th, t.name, '')) order by g.created_at, g.id), '[]')
       from grants g left join area_sets s on s.id = g.area_set_id left join teams t on t.id = g.team_id
       where g.account_id = a.id and (g.to_day is null or g.to_day > klang_today())) as roles
    from invitations i join accounts a on a.id = i.account_id join organizations o on o.id = a.organization_id
    where i.code_hash = ${hashOfInvitation(code)}`.execute(db)
  const found = rows[0]
  if (!found) throw problems.invitationOver({ reason: 'unknown' })
  if (found.state !== 'open') throw problems.invitationOver({ reason: found.state })
  return found
}

type Using = { agreedTo?: string | undefined; phoneId?: string }

/** Once: of two who come with the same slip, the second is told that it was used. */
export const useInvitation = audited(
  'invitation.use',
  async ({ db }: Work, accountId: string, code: string, { agreedTo }: Using) => {
    const { rows } = await sql<{ id: string; purpose: InvitationPurpose }>`
      update invitations set used_at = now()
      where code_hash = ${hashOfInvitation(code)} and account_id = ${accountId}
        and used_at is null and withdrawn_at is null and expires_at > now()
      returning id, purpose`.execute(db)
    const used = rows[0]
    if (!used) throw problems.invitationOver({ reason: 'used' })
    if (agreedTo)
      await sql`
        insert into rules_agreements (account_id, version) values (${accountId}, ${agreedTo})
        on conflict (account_id, version) do nothing`.execute(db)
    return used
  },
  ({ id, purpose }, accountId, _code, { agreedTo, phoneId }) => ({
    id: accountId,
    details: { invitation: id, purpose, rulesVersion: agreedTo, phoneId },
  }),
)

/** The same statement, the same time and the same line in the audit, whether somebody bears the name or nobody. */
export const askReset = audited(
  'account.ask-reset',
  async ({ db }: Work, userName: string, phone: string | null) => {
    const { rows } = await sql<{ id: string }>`
      update accounts set reset_asked_at = coalesce(reset_asked_at, now())
      where id = (
        select a.id from accounts a join organizations o on o.id = a.organization_id
        where (a.user_name = ${userName} or a.phone = ${phone}) and a.disabled_at is null and o.closed_at is null
        order by a.user_name = ${userName} desc limit 1)
      returning id`.execute(db)
    return rows[0]?.id
  },
  (id) => ({ id: id ?? '00000000-0000-0000-0000-000000000000' }),
)

export const dismissReset = audited(
  'account.dismiss-reset',
  async ({ db }: Work, accountId: string) => {
    await sql`update accounts set reset_asked_at = null where id = ${accountId}`.execute(db)
  },
  (_done, accountId) => ({ id: accountId }),
)

/** To whom somebody goes who does not know her own administrator: organisations, never names. */
export async function listCoordinators(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct o.name_th as name
    from grants g join accounts a on a.id = g.account_id join organizations o on o.id = a.organization_id
    where g.role = 'network-admin' and g.from_day <= klang_today() and (g.to_day is null or g.to_day > klang_today())
      and a.disabled_at is null and o.closed_at is null
    order by o.name_th`.execute(db)
  return rows.map(({ name }) => name)
}
