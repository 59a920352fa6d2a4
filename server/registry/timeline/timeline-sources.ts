// What a time line is made of. A noun registers its own source; higher wings too, gathered in server/gather-timeline.ts.
import type { TimelineEvent, TimelineGroup } from '../../../domain/registry/timeline/timeline.ts'
import type { TimelineCursor } from '../../../domain/registry/timeline/timeline-order.ts'
import type { Work } from '../../platform/work.ts'

/** `list` answers the newest `limit` events of the person that are older than the cursor, as far as whoever asks may see them. */
export type TimelineSource = {
  name: string
  groups: readonly TimelineGroup[]
  list(work: Work, personId: string, before: TimelineCursor | undefined, limit: number): Promise<TimelineEvent[]>
}

const sources = new Map<string, TimelineSource>()

export function registerTimelineSource(source: TimelineSource): void {
  sources.set(source.name, source)
}

export const timelineSources = (group?: TimelineGroup): TimelineSource[] =>
  [...sources.values()].filter(({ groups }) => group === undefined || groups.includes(group))
