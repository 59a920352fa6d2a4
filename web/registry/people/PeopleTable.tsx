import { getRouteApi, Link } from '@tanstack/react-router'
import type { PersonListItem } from '../../../domain/registry/people/person.ts'
import { useText } from '../../text/useText.ts'
import { SkeletonRows } from '../../ui/Skeleton.tsx'
import { SortHeader } from '../../ui/SortHeader.tsx'
import { AdlBadge } from './AdlBadge.tsx'
import { GroupWords } from './GroupWords.tsx'
import { homeLine } from './home-line.ts'
import { LastVisit } from './LastVisit.tsx'
import { OpenNeeds } from './OpenNeeds.tsx'
import { PersonName } from './PersonName.tsx'
import '../../ui/table.css'

const route = getRouteApi('/office/people')

export function PeopleTable({ people }: { people: PersonListItem[] | undefined }) {
  const { t } = useText()
  return (
    <div className="table-frame">
      <table className="table people-table" aria-busy={people === undefined}>
        <caption className="hidden-visually">{t('people.title')}</caption>
        <thead>
          <tr>
            <PeopleSort column="name" label={t('people.name')} />
            <PeopleSort column="age" label={t('people.age')} isFigure />
            <th scope="col">{t('people.home')}</th>
            <th scope="col">{t('people.groups')}</th>
            <th scope="col">{t('people.adl')}</th>
            <PeopleSort column="last-visit" label={t('people.last-visit')} />
          </tr>
        </thead>
        <tbody>
          {people ? (
            people.map((person) => <PeopleRow key={person.id} person={person} />)
          ) : (
            <SkeletonRows rows={10} columns={6} />
          )}
        </tbody>
      </table>
    </div>
  )
}

function PeopleSort({
  column,
  label,
  isFigure,
}: {
  column: 'name' | 'age' | 'last-visit'
  label: string
  isFigure?: boolean
}) {
  const { sort = 'name' } = route.useSearch()
  const navigate = route.useNavigate()
  const direction = sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : undefined
  return (
    <SortHeader
      label={label}
      direction={direction}
      isFigure={isFigure ?? false}
      first={column === 'age' ? 'descending' : 'ascending'}
      onSort={(next) =>
        void navigate({ search: (now) => ({ ...now, sort: next === 'ascending' ? column : (`-${column}` as const) }) })
      }
    />
  )
}

function PeopleRow({ person }: { person: PersonListItem }) {
  const { t, list } = useText()
  return (
    <tr data-linked>
      <th scope="row">
        <Link to="/office/people/$id" params={{ id: person.id }} className="person-link">
          <PersonName name={person.fullName} />
        </Link>
        {person.nickname && <span className="soft person-nickname"> ({person.nickname})</span>}
        <div className="small soft nowrap person-number">{person.maskedNumber ?? t('person.no-number')}</div>
      </th>
      <td className="figure">
        {person.age === null ? '–' : t('unit.years', { count: person.age })}
        {person.sex && <div className="small soft">{list('sex', person.sex)}</div>}
      </td>
      <td>
        <div>{homeLine(person, t)}</div>
        <div className="small soft">{person.areaName}</div>
      </td>
      <td>
        <GroupWords groups={person.groups} none="–" />
      </td>
      <td>
        <AdlBadge score={person.adlScore} />
      </td>
      <td>
        <LastVisit day={person.lastVisitOn} />
        <OpenNeeds count={person.openNeeds} />
      </td>
    </tr>
  )
}
