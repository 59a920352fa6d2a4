import { type Person, PersonFacts } from '../../../domain/registry/people/person.ts'
import { useText } from '../../text/useText.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Page.tsx'
import { WhoSaid } from './WhoSaid.tsx'
import './facts-of-person.css'

/** Sources that don't agree are shown side by side, and settled with one press; nobody's word is overwritten. */
export function PersonDisagreements({ person }: { person: Person }) {
  const { t, field } = useText()
  const { disagreements } = person
  if (disagreements.length === 0) return null
  return (
    <Section title={t('sources.disagree')}>
      <Notice kind="due" title={t('sources.disagree-count', { count: disagreements.length })}>
        {t('sources.disagree-hint')}
      </Notice>
      <div className="disagreements">
        {disagreements.map((one) => (
          <section key={one.field} className="panel" aria-label={field(one.field)}>
            <h3 className="who-said-title">{field(one.field)}</h3>
            <WhoSaid person={person} field={PersonFacts.keyof().parse(one.field)} />
          </section>
        ))}
      </div>
    </Section>
  )
}
