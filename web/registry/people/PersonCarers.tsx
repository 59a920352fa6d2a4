import type { Person } from '../../../domain/registry/people/person.ts'
import { useText } from '../../text/useText.ts'
import { Facts } from '../../ui/Facts.tsx'
import { Section } from '../../ui/Page.tsx'
import { FactOf } from './FactOf.tsx'
import { Phones } from './Phones.tsx'

export function PersonCarers({ person }: { person: Person }) {
  const { t, list, day } = useText()
  const main = [person.carerName, person.carerRelationship && list('relationship', person.carerRelationship)]
  const further = person.carers ?? []
  return (
    <Section title={t('person.carer')}>
      <div className="panel">
        <Facts>
          <FactOf person={person} field="carerName" term={t('carer.main')}>
            {main.filter(Boolean).join(' · ') || t('carer.none')}
          </FactOf>
          <FactOf person={person} field="carerPhone" onlyKnown>
            {person.carerPhone ? <Phones phones={[person.carerPhone]} /> : undefined}
          </FactOf>
          {further.length > 0 && (
            <FactOf person={person} field="carers" wide>
              <ul className="fact-lines">
                {further.map((carer) => (
                  <li key={carer.name}>
                    {[
                      carer.name,
                      carer.relationship && list('relationship', carer.relationship),
                      carer.kind && list('carerKind', carer.kind),
                      carer.sinceDay && t('address.from', { from: day(carer.sinceDay) }),
                      carer.untilDay && t('address.to', { to: day(carer.untilDay) }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                    {carer.phone && <Phones phones={[carer.phone]} />}
                  </li>
                ))}
              </ul>
            </FactOf>
          )}
        </Facts>
      </div>
    </Section>
  )
}
