import { getRouteApi } from '@tanstack/react-router'
import { NeedList } from '../care/needs/NeedList.tsx'
import { VisitList } from '../care/visits/VisitList.tsx'
import { PersonPage } from '../registry/people/PersonPage.tsx'
import { PersonSkeleton } from '../registry/people/PersonSkeleton.tsx'
import { usePerson } from '../registry/people/usePerson.ts'
import { LoadFailed } from './LoadFailed.tsx'

const route = getRouteApi('/office/people/$id')

/** A person with the visits and needs that the floor above keeps. */
export function PersonScreen() {
  const { id } = route.useParams()
  const person = usePerson(id)
  if (person.isPending) return <PersonSkeleton />
  if (person.isError) return <LoadFailed error={person.error} />
  return (
    <PersonPage
      person={person.data}
      care={
        <>
          <NeedList personId={id} />
          <VisitList personId={id} sees={person.data.sees} />
        </>
      }
    />
  )
}
