import { getRouteApi, Link } from '@tanstack/react-router'
import { UserPlus } from 'lucide-react'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { usePhone } from '../../ui/useMedia.ts'
import { NoPeople } from './NoPeople.tsx'
import { PeopleCards } from './PeopleCards.tsx'
import { PeopleCount } from './PeopleCount.tsx'
import { PeopleFilter } from './PeopleFilter.tsx'
import { PeopleMore } from './PeopleMore.tsx'
import { PeopleTable } from './PeopleTable.tsx'
import { peopleQuery, usePeople } from './usePeople.ts'
import './people.css'

const route = getRouteApi('/office/people')

export function PeopleList() {
  const { t } = useText()
  const { permissions } = useMe()
  const search = route.useSearch()
  const query = peopleQuery(search)
  const pages = usePeople(query)
  const isPhone = usePhone()
  const people = pages.data?.pages.flatMap((page) => page.people)
  return (
    <Page
      title={t('people.title')}
      actions={
        permissions.addPeople && (
          <Link to="/office/people/new" className={buttonClass('primary')}>
            <UserPlus size={18} aria-hidden />
            {t('people.add')}
          </Link>
        )
      }
    >
      <PeopleFilter />
      <PeopleCount count={pages.data?.pages[0]?.count} query={query} />
      {pages.isError && <Failed error={pages.error} onRetry={() => void pages.refetch()} />}
      {people?.length === 0 ? (
        <NoPeople />
      ) : (
        !pages.isError && (isPhone ? <PeopleCards people={people} /> : <PeopleTable people={people} />)
      )}
      {pages.hasNextPage && (
        <PeopleMore isLoading={pages.isFetchingNextPage} onMore={() => void pages.fetchNextPage()} />
      )}
    </Page>
  )
}
