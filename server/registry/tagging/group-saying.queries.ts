import { sql } from 'kysely'
import type { GroupSaying } from '../../../domain/registry/tagging/group-saying.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import { MANUAL_TRUST } from '../people/sources.queries.ts'

/** A hand's list is the whole list of that day: what stands, with the group or without it. Answers whom it changes. */
export async function sayGroup({ db, actor }: Work, { id, group, act }: GroupSaying, personIds: string[]) {
  // Of two words of one day the later is believed, and ids tell which that is.
  const ids = personIds.map(() => newId())
  const list = act === 'put' ? sql`array_append(p.groups, ${group})` : sql`array_remove(p.groups, ${group})`
  const isOther = act === 'put' ? sql`not ${group} = any (p.groups)` : sql`${group} = any (p.groups)`
  const { rows } = await sql<{ personId: string }>`
    insert into person_sources (person_id, id, organization_id, kind, row_key, said_on, trust, says, created_by)
    select p.id, p.source_id, ${actor.organizationId}::uuid, 'manual', uuid_send(${id}::uuid), ${bangkokToday()}::date,
      ${MANUAL_TRUST}, jsonb_build_object('groups', to_jsonb(${list})), ${actor.accountId}::uuid
    from (
      select people.id, people.groups, chosen.source_id
      from people join unnest(${personIds}::uuid[], ${ids}::uuid[]) as chosen (person_id, source_id) on chosen.person_id = people.id
      order by people.id for no key update of people) p
    where ${isOther}
    returning person_id`.execute(db)
  return rows.map(({ personId }) => personId)
}

/** What an act said is no longer said. Answers of whom. */
export async function withdrawSaying(db: Db, actId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with withdrawn as (
      update person_sources set withdrawn_at = now()
      where row_key = uuid_send(${actId}::uuid) and kind = 'manual' and withdrawn_at is null
        and organization_id = klang_organization()
      returning person_id)
    select coalesce(p.current_id, p.id) as id from withdrawn w join people p on p.id = w.person_id`.execute(db)
  return rows.map(({ id }) => id)
}
