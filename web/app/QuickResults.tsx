import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Autocomplete, ListBox, ListBoxItem } from 'react-aria-components'
import type { PeoplePage } from '../../domain/registry/people/person.ts'
import { api } from '../local/api.ts'
import { useText } from '../text/useText.ts'
import { Failed } from '../ui/Failed.tsx'
import { SearchBox } from '../ui/SearchBox.tsx'
import { useDelayed } from '../ui/useDelayed.ts'

const SHOWN = 6

export function QuickResults({ onChoose }: { onChoose: (id: string) => void }) {
  const { t } = useText()
  const [typed, setTyped] = useState('')
  const search = useDelayed(typed.trim(), 180)
  const found = useQuery({
    queryKey: ['people', 'quick', search],
    queryFn: ({ signal }) => api.get<PeoplePage>('/people', { search, limit: SHOWN }, signal),
    enabled: search.length > 0,
    placeholderData: keepPreviousData,
  })
  const people = search ? (found.data?.people ?? []) : []
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchBox label={t('quick.title')} placeholder={t('quick.placeholder')} autoFocus />
      <ListBox
        aria-label={t('quick.results')}
        className="quick-results"
        items={people}
        onAction={(id) => onChoose(String(id))}
      >
        {(person) => (
          <ListBoxItem id={person.id} textValue={person.fullName} className="quick-result">
            <span>
              <strong>{person.fullName}</strong>
              {person.age !== null && <span className="soft"> · {t('unit.years', { count: person.age })}</span>}
            </span>
            <span className="small soft">{[person.maskedNumber, person.areaName].filter(Boolean).join(' · ')}</span>
          </ListBoxItem>
        )}
      </ListBox>
      {found.isError && <Failed error={found.error} />}
      <div className="quick-words small" role="status">
        {!search ? t('quick.hint') : found.isSuccess && people.length === 0 ? t('quick.none', { search }) : null}
      </div>
    </Autocomplete>
  )
}
