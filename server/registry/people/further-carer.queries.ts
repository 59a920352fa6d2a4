// As lacksCarer reads it (domain/registry/people/no-carer.ts), of a person p.
import { sql } from 'kysely'
import { NEEDS_CARER_TO, WITHOUT_END } from '../../../domain/registry/people/no-carer.ts'
import type { Condition } from './people-list-conditions.queries.ts'

/** The latest day on which a further carer still looks after her; null when there is none. */
export const furtherCarerUntil = sql<string | null>`case when p.carers <> '[]' then (
  select max(coalesce(further ->> 'untilDay', ${sql.lit(WITHOUT_END)})) from jsonb_array_elements(p.carers) further) end`

/** With her card c. */
export const lacksCarerOn = (today: string): Condition =>
  sql`(c.adl_score <= ${sql.lit(NEEDS_CARER_TO)} and p.carer_name is null and coalesce(${furtherCarerUntil}, '') < ${today})`
