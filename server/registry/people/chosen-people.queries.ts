import { sql } from 'kysely'
import { peopleAreas } from '../../../domain/ground/access/scope.policy.ts'
import { type ChosenPeople, MOST_FOUND } from '../../../domain/registry/people/chosen-people.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Work } from '../../platform/work.ts'
import { all, conditionsOf, withinAreas } from './people-list.queries.ts'

/**
 * The ids of the people an act on many is about. Throws not-found when one of those who were ticked is not to be seen,
 * and too-many-people when the filter finds more than one act may touch.
 */
export async function listChosen({ db, actor, centre }: Work, chosen: ChosenPeople): Promise<string[]> {
  if ('personIds' in chosen) {
    const wanted = [...new Set(chosen.personIds)]
    const { rows } = await sql<{ id: string }>`
      select id from people where id = any (${wanted}::uuid[]) and withdrawn_at is null and current_id is null`.execute(
      db,
    )
    if (rows.length < wanted.length) throw problems.notFound({ what: 'person' })
    return rows.map(({ id }) => id)
  }
  const conditions = [...conditionsOf(chosen.filter, centre.seal), ...withinAreas(peopleAreas(actor))]
  const { rows } = await sql<{ id: string }>`
    select p.id from people p left join person_card c on c.person_id = p.id
    where ${all(conditions)} limit ${MOST_FOUND + 1}`.execute(db)
  if (rows.length > MOST_FOUND) throw problems.tooManyPeople({ most: MOST_FOUND })
  return rows.map(({ id }) => id)
}
