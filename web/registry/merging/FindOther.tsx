import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { UserRoundSearch } from 'lucide-react'
import type { SearchAnswer } from '../../../domain/registry/people/people-search.ts'
import type { Person, PersonListItem } from '../../../domain/registry/people/person.ts'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { DelayedSearch } from '../../ui/DelayedSearch.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import './merging.css'

type Props = { person: Person; typed: string; onType: (typed: string) => void; onChoose: (id: string) => void }

/** People who bear the same name are offered before anything is typed. */
export function FindOther({ person, typed, onType, onChoose }: Props) {
  const { t } = useText()
  const asked = typed || [person.firstName, person.lastName].filter(Boolean).join(' ')
  const found = useQuery({
    queryKey: ['people', 'search', asked],
    queryFn: ({ signal }) => api.get<SearchAnswer>('/search', { q: asked }, signal),
    placeholderData: keepPreviousData,
  })
  const others = found.data?.people.filter(({ id }) => id !== person.id)
  return (
    <section className="section" aria-label={t('merge.find')}>
      <DelayedSearch label={t('merge.find')} hint={t('merge.find')} value={typed} onChange={onType} />
      {found.isError && <Failed error={found.error} onRetry={() => void found.refetch()} />}
      {others?.length === 0 && (
        <EmptyState icon={UserRoundSearch} title={t(typed ? 'merge.none-found' : 'merge.none-alike')}>
          {t('merge.none-hint')}
        </EmptyState>
      )}
      {others && others.length > 0 && (
        <>
          <p className="small soft" role="status">
            {t(typed ? 'merge.found' : 'merge.alike', { count: others.length })}
          </p>
          <ul className="other-list">
            {others.map((other) => (
              <Other key={other.id} other={other} onChoose={onChoose} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Other({ other, onChoose }: { other: PersonListItem; onChoose: (id: string) => void }) {
  const { t } = useText()
  const about = [other.maskedNumber, other.age !== null && t('unit.years', { count: other.age }), other.areaName]
  return (
    <li>
      <span className="other-words">
        <strong>{other.fullName}</strong>
        <span className="small soft">{about.filter(Boolean).join(' · ')}</span>
      </span>
      <Button onPress={() => onChoose(other.id)}>{t('merge.compare')}</Button>
    </li>
  )
}
