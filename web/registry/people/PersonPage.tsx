import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Person } from '../../../domain/registry/people/person.ts'
import { useText } from '../../text/useText.ts'
import { Page } from '../../ui/Page.tsx'
import { PersonActions } from './PersonActions.tsx'
import { PersonAddresses } from './PersonAddresses.tsx'
import { PersonDisagreements } from './PersonDisagreements.tsx'
import { PersonFirst } from './PersonFirst.tsx'
import { PersonLead } from './PersonLead.tsx'
import { PersonMore } from './PersonMore.tsx'
import { PersonSources } from './PersonSources.tsx'
import './person.css'

/** `care` is what the floor above knows of the person: visits and needs. */
export function PersonPage({ person, care }: { person: Person; care: ReactNode }) {
  const { t } = useText()
  return (
    <Page
      title={person.fullName}
      lead={<PersonLead person={person} />}
      crumbs={<Link to="/office/people">{t('people.title')}</Link>}
      actions={<PersonActions person={person} />}
    >
      <PersonFirst person={person} />
      {care}
      <PersonMore person={person} />
      <PersonAddresses addresses={person.addresses} />
      <PersonDisagreements disagreements={person.disagreements} />
      <PersonSources sources={person.sources} />
    </Page>
  )
}
