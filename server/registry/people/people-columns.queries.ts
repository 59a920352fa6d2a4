import { sql } from 'kysely'
import type { PersonColumns } from '../../../domain/registry/people/people-columns.ts'
import type { Db } from '../../platform/database.ts'
import { listTagsOf } from '../tagging/office-tags.queries.ts'

/** What more the list can show of these people; of whom the reader doesn't see, nothing. */
export async function listColumnsOf(db: Db, personIds: readonly string[]): Promise<PersonColumns[]> {
  const { rows } = await sql<Omit<PersonColumns, 'tags'>>`
    select p.id, p.carer_name, p.carer_relationship, p.carer_phone, p.health_right,
      array(select phone from person_phones f where f.person_id = p.id order by phone) as phones,
      coalesce(h.disabilities, '{}') as disabilities,
      case when h.disability_card_for_life then 'lifetime' else h.disability_card_expires::text end as card_expires
    from people p left join person_health h on h.person_id = p.id
    where p.id = any (${personIds as string[]}::uuid[])`.execute(db)
  const tags = await listTagsOf(db, personIds)
  return rows.map((row) => ({ ...row, tags: tags.get(row.id) ?? [] }))
}
