import { Link } from '@tanstack/react-router'
import type { PersonListItem } from '../../../domain/registry/people/person.ts'
import { useText } from '../../text/useText.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { AdlBadge } from './AdlBadge.tsx'
import { GroupWords } from './GroupWords.tsx'
import { homeLine } from './home-line.ts'
import { LastVisit } from './LastVisit.tsx'
import { OpenNeeds } from './OpenNeeds.tsx'
import { PersonName } from './PersonName.tsx'

const PLACES = [1, 2, 3, 4, 5]

/** The list on a phone: one thumb-high card each, pressed anywhere. */
export function PeopleCards({ people }: { people: PersonListItem[] | undefined }) {
  if (!people)
    return (
      <ul className="people-cards" aria-busy>
        {PLACES.map((place) => (
          <li key={place} className="person-card">
            <Skeleton />
            <Skeleton width="40%" />
            <Skeleton width="75%" />
          </li>
        ))}
      </ul>
    )
  return (
    <ul className="people-cards">
      {people.map((person) => (
        <PersonCard key={person.id} person={person} />
      ))}
    </ul>
  )
}

function PersonCard({ person }: { person: PersonListItem }) {
  const { t, list } = useText()
  const who = [person.sex && list('sex', person.sex), person.age !== null && t('unit.years', { count: person.age })]
  return (
    <li className="person-card">
      <div className="person-card-head">
        <Link to="/office/people/$id" params={{ id: person.id }} className="person-link person-card-link">
          <PersonName name={person.fullName} />
        </Link>
        <span className="small soft nowrap">{who.filter(Boolean).join(' · ')}</span>
      </div>
      <div className="small soft">{[homeLine(person, t), person.areaName].filter(Boolean).join(' ')}</div>
      <div className="person-card-badges">
        <AdlBadge score={person.adlScore} />
        <GroupWords groups={person.groups} />
      </div>
      <div className="person-card-foot">
        <LastVisit day={person.lastVisitOn} />
        <OpenNeeds count={person.openNeeds} />
      </div>
    </li>
  )
}
