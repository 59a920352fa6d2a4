// Registered, imported, corrected, moved, died: the sources of a person in the order in which we learned them.
import { sql } from 'kysely'
import type { PersonFacts } from '../../../domain/registry/people/person.ts'
import type { PersonSays } from '../../../domain/registry/people/voices.ts'
import { type ToldSource, tellSources } from '../../../domain/registry/timeline/source-events.ts'
import type { TimelineEvent } from '../../../domain/registry/timeline/timeline.ts'
import { isOlder } from '../../../domain/registry/timeline/timeline-order.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'
import type { TimelineSource } from './timeline-sources.ts'

type Row = Omit<PersonSays, 'says' | 'movedOn' | 'settles'> & {
  says: Partial<PersonFacts> & { movedOn?: string; settles?: string[] }
  learnedAt: Date
  fileName: string | null
  sheet: string | null
  row: number | null
  by: string | null
  organizationName: string
}

/** A person has few sources, so all are read at once: what one changed depends on those before it. */
async function listRows(db: Db, personId: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select s.id, s.organization_id, s.kind, s.said_on, s.trust, s.says, k.created_at as learned_at, b.file_name, s.sheet,
      s.row_number as row, a.name as by, o.name_th as organization_name
    from people p
    join sources_as_said s on s.person_id = p.id and s.withdrawn_at is null
    join person_sources k on k.person_id = s.person_id and k.id = s.id
    join organizations o on o.id = s.organization_id
    left join import_batches b on b.id = s.batch_id
    left join accounts a on a.id = s.created_by
    where p.id = ${personId} or p.current_id = ${personId}
    order by k.created_at, s.id`.execute(db)
  return rows
}

const voiceOf = ({
  id,
  organizationId,
  kind,
  saidOn,
  trust,
  says: { movedOn, settles, ...says },
}: Row): PersonSays => ({
  id,
  organizationId,
  kind,
  saidOn,
  trust,
  says,
  ...(movedOn ? { movedOn } : {}),
  ...(settles ? { settles } : {}),
})

const HAPPENED_ON: Partial<Record<ToldSource['kind'], (says: PersonSays) => string | null | undefined>> = {
  moved: ({ movedOn }) => movedOn,
  departed: ({ says }) => says.departedOn,
  died: ({ says }) => says.diedOn,
}

function eventOf(row: Row, { source, kind, changes }: ToldSource): TimelineEvent {
  const at = new Date(row.learnedAt)
  return {
    id: `source-${row.id}`,
    kind,
    group: 'record',
    on: HAPPENED_ON[kind]?.(source) ?? bangkokToday(at),
    at: at.toISOString(),
    by: row.by,
    organizationName: row.organizationName,
    values: { file: row.fileName, row: row.row, to: source.says.departedTo ?? null },
    codes: [],
    changes,
  }
}

export const sourceTimeline: TimelineSource = {
  name: 'sources',
  groups: ['record'],
  async list({ db }, personId, before) {
    const rows = await listRows(db, personId)
    return tellSources(rows.map(voiceOf))
      .map((told, index) => eventOf(rows[index]!, told))
      .filter((event) => isOlder(event, before))
  },
}
