import type { Person } from '../../../domain/registry/people/person.ts'
import { useText, type Words } from '../../text/useText.ts'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Section } from '../../ui/Page.tsx'
import { factWords } from './fact-words.ts'
import { HiddenByAgreement } from './HiddenByAgreement.tsx'

const HEALTH = ['healthRight', 'disabilities', 'disabilityCardNumber', 'disabilityCardExpires'] as const
const ECONOMY = ['occupation', 'incomeSatang', 'debtSatang'] as const

export function PersonMore({ person }: { person: Person }) {
  const words = useText()
  const { t, field } = words
  return (
    <Section title={t('person.more')}>
      <div className="panel">
        <Facts>
          {HEALTH.map((name) => (
            <Fact key={name} term={field(name)}>
              {seen(person.sees.health, person, name, words)}
            </Fact>
          ))}
          {ECONOMY.map((name) => (
            <Fact key={name} term={field(name)}>
              {seen(person.sees.economy, person, name, words)}
            </Fact>
          ))}
          <Fact term={t('person.holders')}>
            {person.holders.map((holder) => holder.name).join(', ') || t('fact.none')}
          </Fact>
          {person.note && (
            <Fact term={field('note')} wide>
              {person.note}
            </Fact>
          )}
        </Facts>
      </div>
    </Section>
  )
}

const seen = (sees: boolean, person: Person, name: (typeof HEALTH)[number] | (typeof ECONOMY)[number], words: Words) =>
  sees ? factWords(name, person[name], words) : <HiddenByAgreement />
