import { Link } from '@tanstack/react-router'
import type { Worklist } from '../../../domain/registry/people/person.ts'
import { useText } from '../../text/useText.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useFilter } from './useFilter.ts'
import { useWorklists } from './usePeople.ts'
import './worklists.css'

/** What is to be put right or seen to, with how many are on each list; the open one says what to do about it. */
export function WorklistStrip() {
  const { t, number } = useText()
  const { search, filter } = useFilter()
  const worklists = useWorklists(search.area)
  if (worklists.isError || worklists.data?.length === 0) return null
  const open = worklists.data?.filter(({ worklist, count }) => count.value > 0 || worklist === search.worklist)
  const done = (worklists.data?.length ?? 0) - (open?.length ?? 0)
  return (
    <section className="worklists" aria-label={t('worklists.title')}>
      <ul className="worklist-strip">
        {open ? (
          open.map(({ worklist, count }) => (
            <li key={worklist}>
              <button
                type="button"
                className="worklist"
                aria-pressed={search.worklist === worklist}
                data-empty={count.value === 0 || undefined}
                onClick={() => filter({ worklist: search.worklist === worklist ? undefined : worklist })}
              >
                <span>{t(`filters.worklist.${worklist}`)}</span>
                <strong>{count.more ? t('worklists.more', { count: count.value }) : number(count.value)}</strong>
              </button>
            </li>
          ))
        ) : (
          <li className="worklist-waiting">
            <Skeleton width="60%" />
          </li>
        )}
        {done > 0 && <li className="worklists-done">{t('worklists.done', { count: done })}</li>}
      </ul>
      {search.worklist && (
        <p className="worklist-advice">
          {t(`worklists.advice.${search.worklist}`)} <ToQueue worklist={search.worklist} />
        </p>
      )}
    </section>
  )
}

const QUEUES: Record<string, 'pairs' | 'questions'> = {
  'maybe-double': 'pairs',
  'has-questions': 'questions',
}

/** Lists that are worked off one by one elsewhere. */
function ToQueue({ worklist }: { worklist: Worklist }) {
  const { t } = useText()
  const part = QUEUES[worklist]
  if (!part) return null
  return (
    <Link to="/office/reviews" search={{ part }}>
      {t('worklists.to-queue')}
    </Link>
  )
}
