import { getRouteApi } from '@tanstack/react-router'
import { NeedList } from '../care/needs/NeedList.tsx'
import { VisitList } from '../care/visits/VisitList.tsx'
import { PersonPage, type PersonSlots } from '../registry/people/PersonPage.tsx'
import { PersonSkeleton } from '../registry/people/PersonSkeleton.tsx'
import { usePerson } from '../registry/people/usePerson.ts'
import { LoadFailed } from './LoadFailed.tsx'

const route = getRouteApi('/office/people/$id')

/** A person with what other nouns and the floors above keep of her, each in its place of the page. */
export function PersonScreen() {
  const { id } = route.useParams()
  const person = usePerson(id)
  if (person.isPending) return <PersonSkeleton />
  if (person.isError) return <LoadFailed error={person.error} />
  const slots: PersonSlots = {
    care: (
      <>
        <NeedList personId={id} />
        <VisitList personId={id} sees={person.data.sees} />
      </>
    ),
  }
  return <PersonPage person={person.data} slots={slots} />
}
