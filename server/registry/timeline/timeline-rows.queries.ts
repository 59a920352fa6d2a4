// From rows of SQL to events, and the condition that a page goes on from.
import { type RawBuilder, sql } from 'kysely'
import type { TimelineEvent } from '../../../domain/registry/timeline/timeline.ts'
import type { TimelineCursor } from '../../../domain/registry/timeline/timeline-order.ts'

export type EventRow = Pick<TimelineEvent, 'id' | 'kind' | 'on'> & {
  at: Date
  by: string | null
  organizationName: string | null
}

/** For rows `e` with (on, at, id): those older than the cursor. */
export const olderThan = (before: TimelineCursor | undefined): RawBuilder<unknown> =>
  before === undefined
    ? sql`true`
    : sql`(e.on, date_trunc('milliseconds', e.at), e.id) < (${before.on}::date, ${before.at}::timestamptz, ${before.id})`

export const newestOf = (limit: number): RawBuilder<unknown> =>
  sql`order by e.on desc, date_trunc('milliseconds', e.at) desc, e.id desc limit ${limit}`

type Also = Partial<Pick<TimelineEvent, 'values' | 'codes' | 'changes'>> & Pick<TimelineEvent, 'group'>

export const eventOf = ({ id, kind, on, at, by, organizationName }: EventRow, also: Also): TimelineEvent => ({
  values: {},
  codes: [],
  changes: [],
  ...also,
  id,
  kind,
  on,
  at: new Date(at).toISOString(),
  by,
  organizationName,
})
