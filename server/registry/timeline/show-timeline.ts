import type { TimelinePage, TimelineQuery } from '../../../domain/registry/timeline/timeline.ts'
import { newestFirst, readCursor, writeCursor } from '../../../domain/registry/timeline/timeline-order.ts'
import type { Work } from '../../platform/work.ts'
import { timelineSources } from './timeline-sources.ts'

/** One page: each source gives as many as the page may hold, the newest of all are shown. */
export async function showTimeline(work: Work, personId: string, query: TimelineQuery): Promise<TimelinePage> {
  const before = readCursor(query.after)
  const events: TimelinePage['events'] = []
  for (const source of timelineSources(query.group))
    events.push(...(await source.list(work, personId, before, query.limit + 1)))
  const sorted = events.filter(({ group }) => !query.group || group === query.group).sort(newestFirst)
  const page = sorted.slice(0, query.limit)
  const last = page.at(-1)
  return { events: page, next: sorted.length > page.length && last ? writeCursor(last) : null }
}
