import { adlClass } from '../../../../domain/registry/people/adl-class.ts'
import { ageOn } from '../../../../domain/shared/thai-date.ts'
import type { PersonBundle } from '../../../../domain/sync/person-bundle.ts'
import { pointOf } from '../../map/geo.ts'
import { useMyPlace } from '../../map/useMyPlace.ts'
import { wayWords } from '../../map/way-words.ts'
import { useText } from '../../text/useText.ts'
import { WholeName } from '../../ui/WholeName.tsx'
import { nameOf, phoneOf, placeOf } from '../person-words.ts'

/** Who she is, where she lives and whom to ring, before anything else. */
export function PersonLead({ person, today }: { person: PersonBundle; today: string }) {
  const words = useText()
  const { t, list } = words
  const place = useMyPlace()
  const at = pointOf(person)
  const phone = phoneOf(person)
  const adl = person.adlScore === null ? null : list('adlClass', adlClass(person.adlScore))
  const age =
    person.birthDate && person.diedOn === null ? t('field.people.age', { age: ageOn(person.birthDate, today) }) : null
  const groups = person.groups.map((group) => list('groupTag', group))
  return (
    <header className="person-lead">
      <h1>
        <WholeName name={nameOf(person)} />
        {person.nickname ? ` (${person.nickname})` : ''}
      </h1>
      <p>{[age, adl, ...groups].filter(Boolean).join(' · ')}</p>
      {person.diedOn !== null && <p className="person-died">{t('field.people.died')}</p>}
      <p>
        {placeOf(person, words)}
        {place.at && at ? ` · ${wayWords(place.at, at, words)}` : ''}
      </p>
      {!at && <p className="person-soft">{t('field.place.unpinned')}</p>}
      {person.carerName && (
        <p>
          {t('field.person.carer')} {person.carerName}
          {person.carerRelationship ? ` (${list('relationship', person.carerRelationship)})` : ''}
        </p>
      )}
      {phone && (
        <a className="person-call" href={`tel:${phone.number}`}>
          <span aria-hidden="true">☎</span>{' '}
          {phone.isCarer && phone.name
            ? t('field.person.call-carer', { name: phone.name })
            : t('field.person.call', { name: person.firstName })}
        </a>
      )}
    </header>
  )
}
