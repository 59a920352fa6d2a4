import { Link } from '@tanstack/react-router'
import type { PersonColumns } from '../../../domain/registry/people/people-columns.ts'
import type { PersonListItem } from '../../../domain/registry/people/person.ts'
import { useText } from '../../text/useText.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TagBadges } from '../tagging/TagBadges.tsx'
import { AdlBadge } from './AdlBadge.tsx'
import { GroupWords } from './GroupWords.tsx'
import { homeLine } from './home-line.ts'
import { LastVisit } from './LastVisit.tsx'
import { OpenNeeds } from './OpenNeeds.tsx'
import { groupsOf } from './PeopleCells.tsx'
import { PersonName } from './PersonName.tsx'
import { RowTick } from './RowTick.tsx'
import type { Selection } from './useSelection.ts'

const PLACES = [1, 2, 3, 4, 5]

type Props = {
  people: PersonListItem[] | undefined
  more: Map<string, PersonColumns> | undefined
  selection: Selection | undefined
}

/** The list on a phone: one thumb-high card each, pressed anywhere. */
export function PeopleCards({ people, more, selection }: Props) {
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
        <PersonCard key={person.id} person={person} more={more?.get(person.id)} selection={selection} />
      ))}
    </ul>
  )
}

type Card = { person: PersonListItem; more: PersonColumns | undefined; selection: Selection | undefined }

function PersonCard({ person, more, selection }: Card) {
  const { t, list, day } = useText()
  const who = [person.sex && list('sex', person.sex), person.age !== null && t('unit.years', { count: person.age })]
  return (
    <li className="person-card" data-ticked={selection?.ids.has(person.id) || undefined}>
      <div className="person-card-head">
        {selection && <RowTick id={person.id} name={person.fullName} selection={selection} />}
        <Link to="/office/people/$id" params={{ id: person.id }} className="person-link person-card-link">
          <PersonName name={person.fullName} />
        </Link>
        <span className="small soft nowrap">{who.filter(Boolean).join(' · ')}</span>
      </div>
      {person.diedOn && <div className="small">{t('people.died', { day: day(person.diedOn) })}</div>}
      <div className="small soft">{[homeLine(person, t), person.areaName].filter(Boolean).join(' ')}</div>
      <div className="person-card-badges">
        <AdlBadge score={person.adlScore} />
        <GroupWords groups={groupsOf(person)} />
        {more && <TagBadges tags={more.tags} />}
      </div>
      <div className="person-card-foot">
        <LastVisit day={person.lastVisitOn} />
        <OpenNeeds count={person.openNeeds} />
      </div>
    </li>
  )
}
