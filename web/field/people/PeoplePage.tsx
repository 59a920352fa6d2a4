import { lazy, Suspense, useDeferredValue, useMemo } from 'react'
import { navigate, useRoute } from '../router.ts'
import { useText } from '../text/useText.ts'
import { useToday } from '../today/useTasks.ts'
import { FilterChips } from './FilterChips.tsx'
import { NobodyFound } from './NobodyFound.tsx'
import { PeopleRows } from './PeopleRows.tsx'
import { isPeopleFilter, type PeopleView, passesAll, readPeopleView, writePeopleView } from './people-filters.ts'
import { findByName, findPeople } from './people-index.ts'
import { type Everyone, useEveryone } from './useEveryone.ts'
import './people.css'

const PeopleMap = lazy(async () => ({ default: (await import('../map/PeopleMap.tsx')).PeopleMap }))

export function PeoplePage() {
  const { t } = useText()
  const { path, query } = useRoute()
  const view = readPeopleView(query.toString())
  const show = (change: Partial<PeopleView>) =>
    navigate(path + writePeopleView({ ...view, ...change }), { replace: true })
  const today = useToday()
  const everyone = useEveryone()
  const typed = useDeferredValue(view.typed)
  const found = useMemo(() => everyone && foundAmong(everyone, typed), [everyone, typed])
  const filters = view.filters.join(' ')
  const people = useMemo(
    () => found?.filter((line) => passesAll(line, filters.split(' ').filter(isPeopleFilter), today)),
    [found, filters, today],
  )
  return (
    <div className="people">
      <h1>{t('field.people.title')}</h1>
      <input
        className="people-search"
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        aria-label={t('field.people.search')}
        placeholder={t('field.people.search')}
        value={view.typed}
        onChange={({ target }) => show({ typed: target.value })}
      />
      <FilterChips view={view} onShow={show} />
      <p className="people-count" role="status">
        {people ? t('field.people.count', { count: people.length }) : t('field.people.loading')}
      </p>
      {people?.length === 0 && <NobodyFound view={view} onClear={() => show({ typed: '', filters: [] })} />}
      {people && people.length > 0 && view.isMap && (
        <Suspense>
          <PeopleMap people={people} />
        </Suspense>
      )}
      {people && people.length > 0 && !view.isMap && <PeopleRows people={people} key={`${typed} ${filters}`} />}
    </div>
  )
}

/** Before there is an index nobody is said to be missing: she may only be spelt otherwise. */
function foundAmong({ ordered, index }: Everyone, typed: string) {
  if (typed.trim() === '') return ordered
  if (index) return findPeople(index, typed)
  const found = findByName(ordered, typed)
  return found.length > 0 ? found : undefined
}
