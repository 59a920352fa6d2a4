import { Link } from '@tanstack/react-router'
import type { CaseloadPerson } from '../../../domain/registry/caseloads/caseload-overview.ts'
import { useText } from '../../text/useText.ts'
import type { House, Village } from './by-village.ts'

type Ticks = { ticked: ReadonlySet<string>; onToggle: (ids: string[]) => void }

export function VillageList({ villages, ...ticks }: Ticks & { villages: Village[] }) {
  const { t } = useText()
  return (
    <div className="caseload-people">
      {villages.map((village) => (
        <section key={village.moo ?? 'none'}>
          <h4>
            <Tick people={village.people} {...ticks}>
              {village.moo === null ? t('caseloads.no-moo') : t('caseloads.moo', { moo: village.moo })}{' '}
              <span className="soft small">{t('caseloads.people', { count: village.people.length })}</span>
            </Tick>
          </h4>
          <ul>
            {village.houses.map((house) => (
              <HouseLine key={house.key} house={house} {...ticks} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function HouseLine({ house: { house, people }, ...ticks }: Ticks & { house: House }) {
  const { t } = useText()
  const [only] = people
  if (people.length === 1 && only)
    return (
      <li>
        <PersonTick person={only} {...ticks} />
      </li>
    )
  return (
    <li>
      <Tick people={people} {...ticks}>
        {t('caseloads.house', { house: house ?? '' })}
      </Tick>
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <PersonTick person={person} {...ticks} />
          </li>
        ))}
      </ul>
    </li>
  )
}

function Tick({ people, ticked, onToggle, children }: Ticks & { people: CaseloadPerson[]; children: React.ReactNode }) {
  const ids = people.map(({ id }) => id)
  const some = ids.some((id) => ticked.has(id))
  const all = ids.every((id) => ticked.has(id))
  return (
    <label className="caseload-tick">
      <input
        type="checkbox"
        checked={all}
        ref={(box) => {
          if (box) box.indeterminate = some && !all
        }}
        onChange={() => onToggle(ids)}
      />
      <span>{children}</span>
    </label>
  )
}

function PersonTick({ person, ticked, onToggle }: Ticks & { person: CaseloadPerson }) {
  const { t, list, day } = useText()
  const { id, name, house, groups, lastVisitOn, visitors } = person
  const visited = visitors.map((one) => t('caseloads.visitor', { name: one.name, day: day(one.fromDay) })).join(', ')
  const about = [
    house && t('caseloads.house', { house }),
    groups.map((group) => list('groupTag', group)).join(', '),
    lastVisitOn ? t('caseloads.last-visit', { day: day(lastVisitOn) }) : t('caseloads.never-visited'),
  ]
  return (
    <div className="caseload-person">
      <input type="checkbox" aria-label={name} checked={ticked.has(id)} onChange={() => onToggle([id])} />
      <span>
        <Link to="/office/people/$id" params={{ id }}>
          {name}
        </Link>
        <span className="small soft caseload-about">{about.filter(Boolean).join(' · ')}</span>
        <span className="small" data-alone={visitors.length === 0 || undefined}>
          {visited || t('caseloads.no-visitor')}
        </span>
      </span>
    </div>
  )
}
