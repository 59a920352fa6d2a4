import { sql } from 'kysely'
import type { NewTeam, Team } from '../../../domain/registry/teams/team.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'

/** The teams of one's organisation, with how many of their people one may see oneself. */
export async function listTeams(db: Db): Promise<Team[]> {
  const { rows } = await sql<Team>`
    select t.id, t.name, t.from_day, t.to_day,
      (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) order by a.name), '[]')
       from team_members m join accounts a on a.id = m.account_id where m.team_id = t.id and m.to_day is null) as members,
      (select count(distinct coalesce(p.current_id, p.id))::int from team_people tp join people p on p.id = tp.person_id
       where tp.team_id = t.id and tp.to_day is null) as people
    from teams t where t.organization_id = klang_organization() or klang_every_organization()
    order by t.to_day nulls first, t.name`.execute(db)
  return rows
}

async function insertTeam({ db, actor }: Work, { id, name, memberIds, personIds }: NewTeam, fromDay: string) {
  const seen = await db.selectFrom('people').select('id').where('id', 'in', personIds).execute()
  if (seen.length < new Set(personIds).size) throw problems.notFound({ what: 'person' })
  if (!actor.organizationId) throw problems.notAllowed()
  await db.insertInto('teams').values({ id, name, organizationId: actor.organizationId, fromDay }).execute()
  await db
    .insertInto('teamMembers')
    .values(memberIds.map((accountId) => ({ teamId: id, accountId, fromDay })))
    .execute()
  await db
    .insertInto('teamPeople')
    .values(personIds.map((personId) => ({ teamId: id, personId, fromDay })))
    .execute()
}

/** A member works in a team under a grant with its scope; the grant ends with the team. */
const grantMembers = ({ db, actor }: Work, { id, memberIds }: NewTeam, fromDay: string) =>
  sql`
    insert into grants (id, account_id, role, scope_kind, team_id, from_day, granted_by)
    select gen_random_uuid(), member, 'volunteer', 'team', ${id}::uuid, ${fromDay}::date, ${actor.accountId}::uuid
    from unnest(${memberIds}::uuid[]) member`.execute(db)

export const formTeam = audited(
  'team.form',
  (work: Work, team: NewTeam, judge: () => void) =>
    once(work, team.id, team, async () => {
      judge()
      const today = bangkokToday()
      await insertTeam(work, team, today)
      await grantMembers(work, team, today)
      return { id: team.id }
    }),
  ({ id, again }, { personIds, memberIds }) => (again ? undefined : { id, personIds, details: { memberIds } }),
)

/** From today on the team opens nothing. */
export const endTeam = audited(
  'team.end',
  async ({ db, actor }: Work, id: string) => {
    const ended = await db
      .updateTable('teams')
      .set({ toDay: bangkokToday() })
      .where('id', '=', id)
      .where('toDay', 'is', null)
      .where((where) =>
        where.or([where('organizationId', '=', actor.organizationId), sql<boolean>`klang_every_organization()`]),
      )
      .returning('id')
      .executeTakeFirst()
    if (!ended) throw problems.notFound({ what: 'team' })
    await db.updateTable('grants').set({ toDay: bangkokToday() }).where('teamId', '=', id).execute()
    return ended
  },
  ({ id }) => ({ id }),
)
