import type { Person } from '../../../domain/registry/people/person.ts'
import { useText } from '../../text/useText.ts'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { HiddenByAgreement } from './HiddenByAgreement.tsx'
import { homeLine } from './home-line.ts'
import { LastVisit } from './LastVisit.tsx'
import { Phones } from './Phones.tsx'

/** What a visiting nurse wants to know before she sets off. */
export function PersonFirst({ person }: { person: Person }) {
  const { t, list, number } = useText()
  const carer = [person.carerName, person.carerRelationship && list('relationship', person.carerRelationship)].filter(
    Boolean,
  )
  const address = person.address
  return (
    <section className="panel" aria-label={t('person.first')}>
      <Facts>
        <Fact term={t('people.last-visit')}>
          <LastVisit day={person.lastVisitOn} />
          {person.visitCount > 0 && (
            <div className="small soft">{t('person.visit-count', { count: person.visitCount })}</div>
          )}
        </Fact>
        <Fact term={t('person.open-needs')}>
          {person.openNeeds > 0 ? (
            <strong>{t('unit.items', { count: person.openNeeds })}</strong>
          ) : (
            t('person.no-open-needs')
          )}
        </Fact>
        <Fact term={t('person.adl')}>{person.sees.health ? <AdlFact person={person} /> : <HiddenByAgreement />}</Fact>
        <Fact term={t('person.diseases')}>
          {person.sees.health ? (
            person.diseases?.length ? (
              person.diseases.join(', ')
            ) : (
              t('fact.none')
            )
          ) : (
            <HiddenByAgreement />
          )}
        </Fact>
        <Fact term={t('person.carer')}>
          {carer.length > 0 ? carer.join(' · ') : t('fact.none')}
          {person.carerPhone && <Phones phones={[person.carerPhone]} />}
        </Fact>
        <Fact term={t('person.phones')}>
          {person.phones?.length ? <Phones phones={person.phones} /> : t('fact.none')}
        </Fact>
        <Fact term={t('person.address')} wide>
          {address ? homeLine(address, t) : null} {person.areaName}
          {address?.latitude != null && address.longitude != null && (
            <span className="small soft nowrap">
              {' '}
              ({number(address.latitude)}, {number(address.longitude)})
            </span>
          )}
        </Fact>
      </Facts>
    </section>
  )
}

function AdlFact({ person }: { person: Person }) {
  const { t, day } = useText()
  if (person.adlScore === null || person.adlScore === undefined) return t('adl.not-assessed')
  return (
    <>
      <strong>{t('adl.score', { score: person.adlScore })}</strong>
      {person.adlOn && <div className="small soft">{t('adl.on', { day: day(person.adlOn) })}</div>}
    </>
  )
}
