import { sql } from 'kysely'
import { type ChosenPeople, MOST_FOUND } from '../../../domain/registry/people/chosen-people.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Work } from '../../platform/work.ts'
import { peopleThatMatch } from './people-list.queries.ts'

/**
 * The ids of the people an act on many is about. Throws not-found when one of those who were ticked is not to be seen,
 * and too-many-people when the filter finds more than one act may touch.
 */
export async function listChosen(work: Work, chosen: ChosenPeople): Promise<string[]> {
  const { db } = work
  if ('personIds' in chosen) {
    const wanted = [...new Set(chosen.personIds)]
    const { rows } = await sql<{ id: string }>`
      select id from people where id = any (${wanted}::uuid[]) and withdrawn_at is null and current_id is null`.execute(
      db,
    )
    if (rows.length < wanted.length) throw problems.notFound({ what: 'person' })
    return rows.map(({ id }) => id)
  }
  const matching = await peopleThatMatch(work, chosen.filter)
  const { rows } = await sql<{ id: string }>`
    select p.id from people p left join person_card c on c.person_id = p.id
    where ${matching} limit ${MOST_FOUND + 1}`.execute(db)
  if (rows.length > MOST_FOUND) throw problems.tooManyPeople({ most: MOST_FOUND })
  return rows.map(({ id }) => id)
}
