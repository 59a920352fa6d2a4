// Who she is, where she lives and how she is called: the first screen of a phone.
import { IdCard, MapPin } from 'lucide-react'
import type { ReactNode } from 'react'
import { homeInOneLine } from '../../../domain/registry/people/address-line.ts'
import type { Person } from '../../../domain/registry/people/person.ts'
import { useText, type Words } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { PersonCalls } from './PersonCalls.tsx'

type Props = { person: Person; photo?: ReactNode; unmask?: ReactNode }

export function PersonLead({ person, photo, unmask }: Props) {
  const words = useText()
  return (
    <div className="person-lead">
      {photo}
      <div className="person-lead-words">
        <p>{whoWords(person, words)}</p>
        <p>
          <PersonHome person={person} />
        </p>
        <div className="person-badges">
          <Badge icon={IdCard}>
            <span className="nowrap">{person.maskedNumber ?? numberWords(person, words)}</span>
          </Badge>
          {unmask}
        </div>
        {!person.diedOn && <PersonCalls person={person} />}
      </div>
    </div>
  )
}

function whoWords(person: Person, { t, list, day }: Words) {
  const age = person.diedOn ? 'person.age-at-death' : 'person.age'
  const who = [
    person.nickname && t('person.nickname', { name: person.nickname }),
    person.sex && list('sex', person.sex),
    person.age !== null && t(age, { count: person.age }),
    person.birthDate && t('person.born', { day: day(person.birthDate, 'short', person.birthPrecision ?? 'day') }),
    person.middleName && t('person.middle-name', { name: person.middleName }),
    person.englishName,
  ]
  return who.filter(Boolean).join(' · ')
}

/** The house and the area; opened in the map of the phone where a point is known. */
function PersonHome({ person }: { person: Person }) {
  const { t } = useText()
  const { address } = person
  const line = [address && homeInOneLine(address), person.areaName, address?.postcode].filter(Boolean).join(' ')
  const point = address?.latitude != null && address.longitude != null && `${address.latitude},${address.longitude}`
  return (
    <>
      {line || t('person.no-address')}
      {point && (
        <>
          {' '}
          <a className="person-map nowrap" href={`geo:${point}?q=${point}`}>
            <MapPin size={16} aria-hidden />
            {t('person.open-map')}
          </a>
        </>
      )}
    </>
  )
}

const numberWords = (person: Person, { t, list }: Words) =>
  person.noNumberReason
    ? t('person.no-number-because', { reason: list('noNumberReason', person.noNumberReason) })
    : t('person.no-number')
