import { sql } from 'kysely'
import type { FeedNeedMet, FeedVisit, TeamFeed } from '../../../domain/care/team-feed/team-feed.ts'
import { fullName } from '../../../domain/registry/people/names.ts'
import { addDays, bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import { listNotesFor } from './team-notes.queries.ts'

const DAYS = 30
const MOST = 200

type Named = { prefix: string | null; firstName: string; lastName: string | null }
const NAMED = sql`p.prefix, p.first_name, p.last_name`
const since = () => addDays(bangkokToday(), -DAYS)

/**
 * People visited lately come from their line in lists, by its index; which of them are seen, row-level security says.
 * Everything else hangs on these few.
 */
const RECENT = (day: string) => sql`
  recent as materialized (
    select c.person_id from person_card c where c.last_visit_on >= ${day}::date order by c.last_visit_on desc, c.person_id limit 400
  )`

async function listVisits(db: Db, day: string): Promise<FeedVisit[]> {
  const { rows } = await sql<
    Omit<FeedVisit, 'kind' | 'personName' | 'place'> & Named & { areaName: string; moo: number | null }
  >`
    with ${RECENT(day)}
    select v.id, v.visited_on as on, p.id as person_id, ${NAMED}, p.moo, coalesce(area_path(p.subdistrict_code), '') as area_name,
      coalesce(a.name, v.visitor_name, '') as visitor, v.recorded_by = klang_account() as is_mine, array(select f.id from visit_photos f where f.person_id = v.person_id and f.visit_id = v.id and f.withdrawn_at is null
        and not f.is_wound order by f.taken_at limit 10) as photo_ids,
      (select jsonb_build_object('names', coalesce(jsonb_agg(t.name order by t.at), '[]'), 'byMe', coalesce(bool_or(t.is_mine), false))
       from (select who.name, th.at, th.account_id = klang_account() as is_mine from thanks th join accounts who on who.id = th.account_id
         where th.person_id = v.person_id and th.visit_id = v.id) t) as thanks
    from recent r
    join people p on p.id = r.person_id
    join people said on said.id = p.id or said.current_id = p.id
    join visits v on v.person_id = said.id and v.withdrawn_at is null and v.visited_on >= ${day}::date
      and v.recorded_by = any ((select klang_fellows())::uuid[])
    left join accounts a on a.id = v.recorded_by
    order by v.visited_on desc, v.id desc limit ${MOST}`.execute(db)
  return rows.map(({ prefix, firstName, lastName, areaName, moo, ...row }) => ({
    kind: 'visit',
    ...row,
    personName: fullName({ prefix, firstName, lastName }),
    place: [moo ? `หมู่ ${moo}` : '', areaName].filter(Boolean).join(' '),
  }))
}

/** "The wheelchair you asked for has arrived." */
async function listNeedsMet(db: Db, day: string): Promise<FeedNeedMet[]> {
  const { rows } = await sql<Omit<FeedNeedMet, 'kind' | 'personName'> & Named>`
    select n.id, n.met_on as on, p.id as person_id, ${NAMED}, n.kind as need_kind, n.owner
    from needs n join people said on said.id = n.person_id join people p on p.id = coalesce(said.current_id, said.id)
    where n.recorded_by = klang_account() and n.status = 'met' and n.met_on >= ${day}::date and n.withdrawn_at is null
    order by n.met_on desc limit 50`.execute(db)
  return rows.map(({ prefix, firstName, lastName, ...row }) => ({
    kind: 'need-met',
    ...row,
    personName: fullName({ prefix, firstName, lastName }),
  }))
}

async function countOthers(db: Db, day: string, seen: FeedVisit[]) {
  const { rows } = await sql<{
    visits: number
    people: number
  }>`select visits, people from team_visits_since(${day}::date)`.execute(db)
  const { visits, people } = rows[0]!
  return {
    visits: Math.max(0, visits - seen.length),
    houses: Math.max(0, people - new Set(seen.map(({ personId }) => personId)).size),
  }
}

/** The last thirty days: only about people whom the reader sees, and how much else was done, without names. */
export async function readTeamFeed(work: Work): Promise<TeamFeed> {
  const day = since()
  const visits = await listVisits(work.db, day)
  const met = await listNeedsMet(work.db, day)
  return {
    today: bangkokToday(),
    notes: await listNotesFor(work),
    items: [...visits, ...met]
      .sort((a, b) => (a.on === b.on ? (a.id < b.id ? 1 : -1) : a.on < b.on ? 1 : -1))
      .slice(0, MOST),
    others: await countOthers(work.db, day, visits),
  }
}
