import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Person } from '../../../domain/registry/people/person.ts'
import { useText } from '../../text/useText.ts'
import { Facts } from '../../ui/Facts.tsx'
import { Page, Section } from '../../ui/Page.tsx'
import { FactOf } from './FactOf.tsx'
import { PersonActions } from './PersonActions.tsx'
import { PersonAddresses } from './PersonAddresses.tsx'
import { PersonAlerts } from './PersonAlerts.tsx'
import { PersonCarers } from './PersonCarers.tsx'
import { PersonDisagreements } from './PersonDisagreements.tsx'
import { PersonGroups } from './PersonGroups.tsx'
import { PersonLead } from './PersonLead.tsx'
import { PersonPapers } from './PersonPapers.tsx'
import { PersonPassing } from './PersonPassing.tsx'
import { PersonMeans, PersonRights } from './PersonRights.tsx'
import { PersonSources } from './PersonSources.tsx'
import './person.css'

/** What other nouns and floors know of the person, each in its place. */
export type PersonSlots = {
  photo?: ReactNode
  unmask?: ReactNode
  actions?: ReactNode
  /** The less usual acts, behind a button of their own. */
  moreActs?: ReactNode
  /** Who else she may be, and what lists have asked about her. */
  doubts?: ReactNode
  merges?: ReactNode
  restricted?: ReactNode
  /** Last visit and needs, then the visits. */
  care?: ReactNode
  household?: ReactNode
  tags?: ReactNode
  documents?: ReactNode
  timeline?: ReactNode
  consent?: ReactNode
  readers?: ReactNode
}

/** In the order in which a visiting nurse asks. */
export function PersonPage({ person, slots }: { person: Person; slots: PersonSlots }) {
  const { t } = useText()
  return (
    <Page
      title={person.fullName}
      lead={<PersonLead person={person} photo={slots.photo} unmask={slots.unmask} />}
      crumbs={<Link to="/office/people">{t('people.title')}</Link>}
      actions={<PersonActions person={person} more={slots.actions} moreActs={slots.moreActs} />}
    >
      <PersonPassing person={person} />
      <PersonAlerts person={person} restricted={slots.restricted} />
      {slots.doubts}
      {slots.care}
      <PersonCarers person={person} />
      {slots.household}
      <PersonGroups person={person} />
      {slots.tags}
      <PersonRights person={person} />
      <PersonMeans person={person} />
      <PersonPapers person={person} />
      <PersonAddresses addresses={person.addresses} />
      {slots.documents}
      {person.note && (
        <Section title={t('person.notes')}>
          <div className="panel">
            <Facts>
              <FactOf person={person} field="note" wide />
            </Facts>
          </div>
        </Section>
      )}
      {slots.timeline}
      <PersonDisagreements person={person} />
      <PersonSources sources={person.sources} />
      {slots.merges}
      {slots.consent}
      {slots.readers}
    </Page>
  )
}
