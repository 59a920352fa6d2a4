// Who she is on paper: numbers and where she is registered.
import type { Identifier } from '../../../domain/registry/people/identifiers.ts'
import type { Person } from '../../../domain/registry/people/person.ts'
import { useText, type Words } from '../../text/useText.ts'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Section } from '../../ui/Page.tsx'
import { FactOf } from './FactOf.tsx'
import { FactValue } from './FactValue.tsx'

export function PersonPapers({ person }: { person: Person }) {
  const words = useText()
  const { t } = words
  return (
    <Section title={t('person.papers')}>
      <div className="panel">
        <Facts>
          <FactOf person={person} field="firstName" term={t('person.name')}>
            {person.fullName}
          </FactOf>
          <Fact term={words.field('citizenNumber')}>
            {person.maskedNumber ??
              (person.noNumberReason ? words.list('noNumberReason', person.noNumberReason) : t('person.no-number'))}
          </Fact>
          <FactOf person={person} field="lastName" onlyKnown />
          <FactOf person={person} field="birthDate">
            {person.birthDate ? words.day(person.birthDate, 'short', person.birthPrecision ?? 'day') : undefined}
          </FactOf>
          {person.identifiers?.length ? (
            <FactOf person={person} field="identifiers" wide>
              <ul className="fact-lines">
                {person.identifiers.map((identifier) => (
                  <li key={identifier.key}>{identifierWords(identifier, words)}</li>
                ))}
              </ul>
            </FactOf>
          ) : null}
          <FactOf person={person} field="address" term={t('person.address')} wide />
          <FactOf person={person} field="registeredAddress" wide>
            {person.registeredAddress ? (
              <FactValue field="registeredAddress" value={person.registeredAddress} />
            ) : undefined}
          </FactOf>
          <FactOf person={person} field="residency" onlyKnown wide />
          <Fact term={t('person.holders')} wide>
            {person.holders.map((holder) => holder.name).join(', ') || t('fact.none')}
          </Fact>
        </Facts>
      </div>
    </Section>
  )
}

const identifierWords = ({ kind, issuer, tail, fromDay, toDay }: Identifier, { t, list, day }: Words) =>
  [
    list('identifierKind', kind),
    issuer,
    tail ? `…${tail}` : '…',
    fromDay && t('address.from', { from: day(fromDay) }),
    toDay && t('address.to', { to: day(toDay) }),
  ]
    .filter(Boolean)
    .join(' · ')
