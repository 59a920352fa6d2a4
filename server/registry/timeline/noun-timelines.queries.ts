// Households, photographs, papers, caseloads and restricted facts, as they come and go.
import { type RawBuilder, sql } from 'kysely'
import type { TimelineGroup } from '../../../domain/registry/timeline/timeline.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Work } from '../../platform/work.ts'
import { listMyKinds } from '../restricted/restricted.queries.ts'
import { type EventRow, eventOf, newestOf, olderThan } from './timeline-rows.queries.ts'
import type { TimelineSource } from './timeline-sources.ts'

type Row = EventRow & { code: string | null; name: string | null }

/** Everyone that people.id or a merge calls her. */
const HER = (personId: string) => sql`select id from people where id = ${personId} or current_id = ${personId}`

const HOUSEHOLDS = (personId: string) => sql`
  select 'household-in-' || m.id as id, 'household-joined' as kind, m.from_day as on, m.joined_at as at, m.joined_by as by_id,
    null::uuid as organization_id, m.role as code, null::text as name
  from household_members m where m.person_id in (${HER(personId)})
  union all
  select 'household-out-' || m.id, 'household-left', m.to_day, coalesce(m.left_at, m.joined_at), m.left_by, null, m.role, null
  from household_members m where m.person_id in (${HER(personId)}) and m.to_day is not null`

const BANGKOK_DAY = (at: RawBuilder<unknown>) => sql`(${at} at time zone 'Asia/Bangkok')::date`

const PHOTOS = (personId: string) => sql`
  select 'photo-in-' || f.id as id, 'photo-added' as kind, ${BANGKOK_DAY(sql`f.recorded_at`)} as on, f.recorded_at as at,
    f.recorded_by as by_id, f.organization_id, f.kind as code, f.consent_by as name
  from person_photos f where f.person_id in (${HER(personId)})
  union all
  select 'photo-out-' || f.id, 'photo-withdrawn', ${BANGKOK_DAY(sql`f.withdrawn_at`)}, f.withdrawn_at, f.withdrawn_by, null, f.kind, null
  from person_photos f where f.person_id in (${HER(personId)}) and f.withdrawn_at is not null and f.withdrawal_reason <> 'replaced'`

const DOCUMENTS = (personId: string) => sql`
  select 'document-in-' || d.id as id, 'document-added' as kind, ${BANGKOK_DAY(sql`d.recorded_at`)} as on, d.recorded_at as at,
    d.recorded_by as by_id, d.organization_id, d.kind as code, d.file_name as name
  from person_documents d where d.person_id in (${HER(personId)})
  union all
  select 'document-out-' || d.id, 'document-withdrawn', ${BANGKOK_DAY(sql`d.withdrawn_at`)}, d.withdrawn_at, d.withdrawn_by, null, d.kind,
    d.withdrawal_reason
  from person_documents d where d.person_id in (${HER(personId)}) and d.withdrawn_at is not null`

const CASELOADS = (personId: string) => sql`
  select 'caseload-in-' || c.id as id, 'caseload-begun' as kind, c.from_day as on, c.from_day::timestamp at time zone 'Asia/Bangkok' as at,
    null::uuid as by_id, null::uuid as organization_id, null::text as code, a.name
  from caseloads c join accounts a on a.id = c.account_id where c.person_id in (${HER(personId)})
  union all
  select 'caseload-out-' || c.id, 'caseload-ended', c.to_day, c.to_day::timestamp at time zone 'Asia/Bangkok', null, null, null, a.name
  from caseloads c join accounts a on a.id = c.account_id where c.person_id in (${HER(personId)}) and c.to_day is not null`

/** Row-level security shows those that whoever asks may read. */
const RESTRICTED = (personId: string) => sql`
  select 'restricted-' || r.id as id, 'restricted-recorded' as kind, ${BANGKOK_DAY(sql`r.recorded_at`)} as on, r.recorded_at as at,
    r.recorded_by as by_id, r.organization_id, null::text as code, null::text as name
  from person_restricted r where r.person_id in (${HER(personId)}) and r.unsaid_at is null`

type Told = { list?: string }

function sourceOf(
  name: string,
  group: TimelineGroup,
  rowsOf: (personId: string) => RawBuilder<unknown>,
  { list }: Told = {},
): TimelineSource {
  return {
    name,
    groups: [group],
    async list({ db }, personId, before, limit) {
      const { rows } = await sql<Row>`
        select e.id, e.kind, e.on, e.at, a.name as by, o.name_th as organization_name, e.code, e.name
        from (${rowsOf(personId)}) e
        left join accounts a on a.id = e.by_id
        left join organizations o on o.id = e.organization_id
        where ${olderThan(before)} ${newestOf(limit)}`.execute(db)
      return rows.map((row) =>
        eventOf(row, { group, values: { name: row.name }, codes: list && row.code ? [{ list, code: row.code }] : [] }),
      )
    },
  }
}

const restricted = sourceOf('restricted', 'access', RESTRICTED)

export const nounTimelines: readonly TimelineSource[] = [
  sourceOf('households', 'home', HOUSEHOLDS, { list: 'householdRole' }),
  sourceOf('photos', 'papers', PHOTOS, { list: 'photoKind' }),
  sourceOf('documents', 'papers', DOCUMENTS, { list: 'documentKind' }),
  sourceOf('caseloads', 'access', CASELOADS),
  {
    ...restricted,
    /** That something is there is itself restricted, so whoever may read leaves a line, whether there is or not. */
    async list(work: Work, personId, before, limit) {
      const kinds = await listMyKinds(work.db)
      if (kinds.length > 0) await recordReading(work, 'restricted.notice', personId, [personId])
      return restricted.list(work, personId, before, limit)
    },
  },
]
