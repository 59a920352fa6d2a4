import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, type KeyboardEvent, useState } from 'react'
import type { SearchAnswer } from '../../../../domain/registry/people/people-search.ts'
import { api } from '../../../local/api.ts'
import { useDelayed } from '../../../ui/useDelayed.ts'
import { type GridRow, withCell } from './grid-row.ts'

type Props = {
  row: GridRow
  cell: Omit<ComponentProps<'input'>, 'onKeyDown'> & { onKeyDown: (event: KeyboardEvent) => void }
  onChange: (row: GridRow) => void
}

/** Found as one types: the first is taken by Enter, another by the arrows. */
export function PersonCell({ row, cell, onChange }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const typed = useDelayed(row.cells.person.trim(), 180)
  const found = useQuery({
    queryKey: ['people', 'search', typed],
    queryFn: ({ signal }) => api.get<SearchAnswer>('/search', { q: typed }, signal),
    enabled: isOpen && typed.length > 0 && !row.person,
  })
  const people = isOpen && !row.person ? (found.data?.people ?? []) : []
  const choose = (person: SearchAnswer['people'][number]) => {
    onChange({ ...withCell(row, 'person', person.fullName), person: { id: person.id, name: person.fullName } })
    setOpen(false)
  }
  const press = (event: KeyboardEvent) => {
    const chosen = people[at]
    if (event.key === 'Escape') setOpen(false)
    if (chosen && (event.key === 'Enter' || event.key === 'Tab')) {
      if (event.key === 'Enter') event.preventDefault()
      return choose(chosen)
    }
    if (people.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      const by = event.key === 'ArrowDown' ? 1 : -1
      return setAt((now) => (now + by + people.length) % people.length)
    }
    cell.onKeyDown(event)
  }
  return (
    <div className="grid-person">
      <input
        {...cell}
        role="combobox"
        aria-expanded={people.length > 0}
        aria-controls={`people-${row.id}`}
        autoComplete="off"
        data-known={row.person !== null || undefined}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
        onChange={({ target }) => {
          setAt(0)
          setOpen(true)
          onChange(withCell(row, 'person', target.value))
        }}
      />
      {people.length > 0 && (
        <ul className="grid-found" id={`people-${row.id}`}>
          {people.map((person, place) => (
            <li key={person.id} data-chosen={place === at || undefined}>
              {/* Before the field loses the focus, which closes the list. */}
              <button type="button" tabIndex={-1} onMouseDown={() => choose(person)}>
                {person.fullName} <span className="small soft">{person.areaName}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
