import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'

type Direction = 'ascending' | 'descending' | undefined

type Props = {
  label: string
  direction: Direction
  onSort: (next: 'ascending' | 'descending') => void
  isFigure?: boolean
  first?: 'ascending' | 'descending'
}

/** A column's heading that sorts the table when pressed. */
export function SortHeader({ label, direction, onSort, isFigure, first = 'ascending' }: Props) {
  const Icon = direction === 'ascending' ? ArrowUp : direction === 'descending' ? ArrowDown : ChevronsUpDown
  const opposite = { ascending: 'descending', descending: 'ascending' } as const
  return (
    <th scope="col" aria-sort={direction ?? 'none'} className={isFigure ? 'figure' : undefined}>
      <button type="button" className="sort-button" onClick={() => onSort(direction ? opposite[direction] : first)}>
        {label}
        <Icon size={14} aria-hidden />
      </button>
    </th>
  )
}
