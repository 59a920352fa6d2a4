import { Link } from '@tanstack/react-router'
import type { ListColumn } from '../../../domain/registry/people/list-columns.ts'
import type { PersonColumns } from '../../../domain/registry/people/people-columns.ts'
import type { PersonListItem } from '../../../domain/registry/people/person.ts'
import { useText } from '../../text/useText.ts'
import { SkeletonRows } from '../../ui/Skeleton.tsx'
import { SortHeader } from '../../ui/SortHeader.tsx'
import { TagBadges } from '../tagging/TagBadges.tsx'
import { CELLS, FIGURES } from './PeopleCells.tsx'
import { PersonName } from './PersonName.tsx'
import { PageTick, RowTick } from './RowTick.tsx'
import type { PeopleSearch } from './search.ts'
import { useFilter } from './useFilter.ts'
import type { Selection } from './useSelection.ts'
import '../../ui/table.css'

type Sorted = 'name' | 'age' | 'last-visit' | 'area'
const SORTED: Partial<Record<ListColumn, Sorted>> = { age: 'age', home: 'area', lastVisit: 'last-visit' }

type Props = {
  people: PersonListItem[] | undefined
  columns: readonly ListColumn[]
  more: Map<string, PersonColumns> | undefined
  /** Absent for those who do nothing with many at once. */
  selection: Selection | undefined
}

/** Shown under the name: they need no width of their own. */
const UNDER_NAME: readonly ListColumn[] = ['number', 'tags']

export function PeopleTable({ people, columns: chosen, more, selection }: Props) {
  const { t } = useText()
  const columns = chosen.filter((column) => !UNDER_NAME.includes(column))
  const under = chosen.filter((column) => UNDER_NAME.includes(column))
  return (
    <div className="table-frame">
      <table className="table people-table" aria-busy={people === undefined}>
        <caption className="hidden-visually">{t('people.title')}</caption>
        <thead>
          <tr>
            {selection && (
              <td className="tick-cell not-printed">
                <PageTick shown={people?.map(({ id }) => id) ?? []} selection={selection} />
              </td>
            )}
            <PeopleHeading label={t('people.name')} sorted="name" />
            {columns.map((column) => (
              <PeopleHeading
                key={column}
                label={t(`column.${column}`)}
                sorted={SORTED[column]}
                isFigure={FIGURES.includes(column)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {people ? (
            people.map((person) => (
              <PeopleRow
                key={person.id}
                person={person}
                columns={columns}
                under={under}
                more={more?.get(person.id)}
                selection={selection}
              />
            ))
          ) : (
            <SkeletonRows rows={10} columns={columns.length + 1 + (selection ? 1 : 0)} />
          )}
        </tbody>
      </table>
    </div>
  )
}

type Heading = { label: string; sorted: Sorted | undefined; isFigure?: boolean }

function PeopleHeading({ label, sorted, isFigure = false }: Heading) {
  const { search, filter } = useFilter()
  const { sort = 'name' } = search
  if (!sorted)
    return (
      <th scope="col" className={isFigure ? 'figure' : undefined}>
        {label}
      </th>
    )
  return (
    <SortHeader
      label={label}
      direction={sort === sorted ? 'ascending' : sort === `-${sorted}` ? 'descending' : undefined}
      isFigure={isFigure}
      first={sorted === 'age' ? 'descending' : 'ascending'}
      onSort={(next) => filter({ sort: (next === 'ascending' ? sorted : `-${sorted}`) as PeopleSearch['sort'] })}
    />
  )
}

type Row = Omit<Props, 'people' | 'more'> & {
  person: PersonListItem
  under: readonly ListColumn[]
  more: PersonColumns | undefined
}

function PeopleRow({ person, columns, under, more, selection }: Row) {
  const words = useText()
  return (
    <tr data-linked data-ticked={selection?.ids.has(person.id) || undefined}>
      {selection && (
        <td className="tick-cell not-printed">
          <RowTick id={person.id} name={person.fullName} selection={selection} />
        </td>
      )}
      <th scope="row">
        <Link to="/office/people/$id" params={{ id: person.id }} className="person-link">
          <PersonName name={person.fullName} />
        </Link>
        {person.nickname && <span className="soft person-nickname"> ({person.nickname})</span>}
        {under.includes('number') && (
          <div className="small soft nowrap person-number">{person.maskedNumber ?? words.t('person.no-number')}</div>
        )}
        {person.diedOn && <div className="small soft">{words.t('people.died', { day: words.day(person.diedOn) })}</div>}
        {under.includes('tags') && more && <TagBadges tags={more.tags} />}
      </th>
      {columns.map((column) => (
        <td key={column} className={FIGURES.includes(column) ? 'figure' : undefined} data-column={column}>
          {CELLS[column]({ person, more }, words)}
        </td>
      ))}
    </tr>
  )
}
