import { sql } from 'kysely'
import type { NewTeamNote, TeamNote } from '../../../domain/care/team-feed/team-feed.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'

const NOTE = sql`
  n.id, n.words, n.from_day, n.to_day, a.name as by, o.name_th as organization_name, t.name as team_name,
  case when n.area_code is not null then area_path(n.area_code) end as area_name`
const JOINS = sql`
  team_notes n join organizations o on o.id = n.organization_id left join accounts a on a.id = n.written_by
  left join teams t on t.id = n.team_id`

/** What stands today for whoever is at work: to her organisation, to a team of hers, or to an area where people of hers live. */
export async function listNotesFor({ db, actor }: Work): Promise<TeamNote[]> {
  const teams = actor.grants.flatMap(({ scope }) => (scope.kind === 'team' ? [scope.teamId] : []))
  const { rows } = await sql<TeamNote>`
    select ${NOTE} from ${JOINS}
    where n.ended_at is null and n.from_day <= klang_today() and n.to_day >= klang_today()
      and ((n.organization_id = klang_organization() and n.team_id is null) or n.team_id = any (${teams}::uuid[]))
      and (n.area_code is null
        or exists (select from unnest(klang_areas()) mine where starts_with(mine, n.area_code) or starts_with(n.area_code, mine))
        or exists (select from people p where p.id = any ((select klang_close_people())::uuid[]) and starts_with(p.area_code, n.area_code)))
    order by n.from_day desc, n.id desc limit 20`.execute(db)
  return rows
}

/** Of one's own organisation: what stands and what will, and what ended lately. */
export async function listNotes(db: Db): Promise<TeamNote[]> {
  const { rows } = await sql<TeamNote>`
    select ${NOTE} from ${JOINS}
    where n.ended_at is null and n.to_day >= klang_today() - 30
      and (n.organization_id = klang_organization() or klang_every_organization())
    order by n.to_day < klang_today(), n.from_day desc, n.id desc limit 100`.execute(db)
  return rows
}

export const writeTeamNote = audited(
  'team-note.write',
  (work: Work, note: NewTeamNote, judge: () => void) =>
    once(work, note.id, note, async () => {
      judge()
      const { db, actor } = work
      if (!actor.organizationId) throw problems.notAllowed()
      if (note.teamId) await refuseForeignTeam(work, note.teamId)
      await db
        .insertInto('teamNotes')
        .values({ ...note, organizationId: actor.organizationId, writtenBy: actor.accountId })
        .execute()
      return { id: note.id }
    }),
  ({ id, again }, { teamId, areaCode }) => (again ? undefined : { id, details: { teamId, areaCode } }),
)

async function refuseForeignTeam({ db, actor }: Work, teamId: string) {
  const team = await db
    .selectFrom('teams')
    .select('id')
    .where('id', '=', teamId)
    .where((where) =>
      where.or([where('organizationId', '=', actor.organizationId), sql<boolean>`klang_every_organization()`]),
    )
    .executeTakeFirst()
  if (!team) throw problems.notFound({ what: 'team' })
}

export const endTeamNote = audited(
  'team-note.end',
  async ({ db, actor }: Work, id: string) => {
    const ended = await db
      .updateTable('teamNotes')
      .set({ endedAt: sql<Date>`now()`, endedBy: actor.accountId })
      .where('id', '=', id)
      .where('endedAt', 'is', null)
      .where((where) =>
        where.or([where('organizationId', '=', actor.organizationId), sql<boolean>`klang_every_organization()`]),
      )
      .returning('id')
      .executeTakeFirst()
    if (!ended) throw problems.notFound({ what: 'team-note' })
    return ended
  },
  ({ id }) => ({ id, details: { day: bangkokToday() } }),
)
