import { useState } from 'react'
import { TIMELINE_GROUPS, type TimelineEvent, type TimelineGroup } from '../../../domain/registry/timeline/timeline.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TimelineItem } from './TimelineItem.tsx'
import { useTimeline } from './useTimeline.ts'
import './timeline.css'

type Shown = TimelineGroup | 'all'

/** Everything that happened, by month in พ.ศ., the newest first. */
export function TimelinePart({ personId }: { personId: string }) {
  const { t } = useText()
  const [group, setGroup] = useState<Shown>('all')
  const timeline = useTimeline(personId, group === 'all' ? undefined : group)
  const events = timeline.data?.pages.flatMap((page) => page.events)
  return (
    <Section title={t('timeline.title')}>
      <div className="timeline-filter">
        <Segmented<Shown>
          label={<span className="hidden-visually">{t('timeline.show')}</span>}
          value={group}
          onChange={setGroup}
          options={(['all', ...TIMELINE_GROUPS] as const).map((code) => ({ code, word: t(`timeline.group.${code}`) }))}
        />
      </div>
      {timeline.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {timeline.isError && <Failed error={timeline.error} onRetry={() => void timeline.refetch()} />}
      {events?.length === 0 && <p className="soft">{t('timeline.none')}</p>}
      {events && <Months events={events} />}
      {timeline.hasNextPage && (
        <Button isDisabled={timeline.isFetchingNextPage} onPress={() => void timeline.fetchNextPage()}>
          {t('timeline.more')}
        </Button>
      )}
    </Section>
  )
}

const monthOf = ({ on }: TimelineEvent) => on.slice(0, 7)

function Months({ events }: { events: TimelineEvent[] }) {
  const { day } = useText()
  const months = [...new Set(events.map(monthOf))]
  return (
    <ol className="timeline">
      {months.map((month) => (
        <li key={month}>
          <h3 className="timeline-month">{day(`${month}-01`, 'long', 'month')}</h3>
          <ol className="timeline-events">
            {events
              .filter((event) => monthOf(event) === month)
              .map((event) => (
                <TimelineItem key={event.id} event={event} />
              ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}
