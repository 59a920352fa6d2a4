import { IdCard, Tag } from 'lucide-react'
import type { Person } from '../../../domain/registry/people/person.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { AdlBadge } from './AdlBadge.tsx'

export function PersonLead({ person }: { person: Person }) {
  const { t, list, day } = useText()
  const who = [
    person.nickname && t('person.nickname', { name: person.nickname }),
    person.sex && list('sex', person.sex),
    person.age !== null && t('unit.years', { count: person.age }),
    person.birthDate && t('person.born', { day: day(person.birthDate, 'short', person.birthPrecision ?? 'day') }),
  ]
  return (
    <div className="person-lead">
      <p>{who.filter(Boolean).join(' · ')}</p>
      <p>{person.areaName}</p>
      <div className="person-badges">
        <Badge icon={IdCard}>
          <span className="nowrap">{person.maskedNumber ?? numberWords(person, t, list)}</span>
        </Badge>
        {person.sees.health && <AdlBadge score={person.adlScore} />}
        {person.groups?.map((group) => (
          <Badge key={group} icon={Tag}>
            {list('groupTag', group)}
          </Badge>
        ))}
      </div>
    </div>
  )
}

type Words = ReturnType<typeof useText>

const numberWords = (person: Person, t: Words['t'], list: Words['list']) =>
  person.noNumberReason
    ? t('person.no-number-because', { reason: list('noNumberReason', person.noNumberReason) })
    : t('person.no-number')
