// Disability and its card, the health right, and what she receives.
import type { Benefit } from '../../../domain/registry/people/benefit.ts'
import type { Means, Person } from '../../../domain/registry/people/person.ts'
import { useText, type Words } from '../../text/useText.ts'
import { Facts } from '../../ui/Facts.tsx'
import { Section } from '../../ui/Page.tsx'
import { FactOf } from './FactOf.tsx'

export function PersonRights({ person }: { person: Person }) {
  const words = useText()
  const { t, day } = words
  return (
    <Section title={t('person.rights')}>
      <div className="panel">
        <Facts>
          <FactOf person={person} field="healthRight" />
          <FactOf person={person} field="healthRightType" onlyKnown />
          <FactOf person={person} field="healthRightUnit" onlyKnown />
          <FactOf person={person} field="healthRightCheckedOn" onlyKnown>
            {person.healthRightCheckedOn ? t('right.checked', { day: day(person.healthRightCheckedOn) }) : undefined}
          </FactOf>
          <FactOf person={person} field="disabilities" />
          <FactOf person={person} field="disabilityCause" onlyKnown />
          <FactOf person={person} field="disabilityCardState" onlyKnown />
          <FactOf person={person} field="disabilityCardNumber" onlyKnown />
          <FactOf person={person} field="disabilityCardIssuedOn" onlyKnown />
          <FactOf person={person} field="disabilityCardExpires" onlyKnown />
          <FactOf person={person} field="disabilityCardPlace" onlyKnown />
          <FactOf person={person} field="benefits" wide>
            {person.benefits?.length ? (
              <ul className="fact-lines">
                {person.benefits.map((benefit) => (
                  <li key={benefit.kind}>{benefitWords(benefit, words)}</li>
                ))}
              </ul>
            ) : undefined}
          </FactOf>
        </Facts>
      </div>
    </Section>
  )
}

const benefitWords = ({ kind, amountSatang, sinceDay, note }: Benefit, { t, list, baht, day }: Words) =>
  [
    list('benefit', kind),
    amountSatang !== null && baht(amountSatang),
    sinceDay && t('address.from', { from: day(sinceDay) }),
    note,
  ]
    .filter(Boolean)
    .join(' · ')

/** Livelihood: work, income and debt, with the first word beside the latest. */
export function PersonMeans({ person }: { person: Person }) {
  const { t } = useText()
  return (
    <Section title={t('person.living')}>
      <div className="panel">
        <Facts>
          <FactOf person={person} field="education" />
          <FactOf person={person} field="maritalStatus" />
          <FactOf person={person} field="occupation" />
          <MeansOf person={person} field="incomeSatang" />
          <MeansOf person={person} field="debtSatang" />
        </Facts>
      </div>
    </Section>
  )
}

function MeansOf({ person, field }: { person: Person; field: Means['field'] }) {
  const { t, baht, day } = useText()
  const means = person.means.find((one) => one.field === field)
  const value = person[field]
  return (
    <FactOf person={person} field={field}>
      {means ? (
        <>
          {value != null && <span>{baht(value)}</span>}
          <div className="small soft">
            {t('means.first', { amount: baht(means.first.satang), day: day(means.first.saidOn) })}
          </div>
          <div className="small soft">
            {t('means.latest', { amount: baht(means.latest.satang), day: day(means.latest.saidOn) })}
          </div>
        </>
      ) : undefined}
    </FactOf>
  )
}
