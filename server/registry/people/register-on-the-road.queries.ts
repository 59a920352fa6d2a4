import { sql } from 'kysely'
import type { NewPerson } from '../../../domain/registry/people/person.ts'
import type { Db } from '../../platform/database.ts'

/** Whoever works by caseload looks after her from today; the database knows no other way for her to write somebody new. */
export const beginOnTheRoad = (db: Db, id: string, { address, firstName }: Pick<NewPerson, 'address' | 'firstName'>) =>
  sql`select register_on_the_road(${id}, ${address.areaCode}, ${firstName})`.execute(db)
