import { Link } from '@tanstack/react-router'
import { UserPlus } from 'lucide-react'
import { useMemo } from 'react'
import { canTagPeople } from '../../../domain/registry/tagging/tagging.policy.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { usePhone } from '../../ui/useMedia.ts'
import { ViewTabs } from '../saved-views/ViewTabs.tsx'
import { BulkBar } from './BulkBar.tsx'
import { FilterChips } from './FilterChips.tsx'
import { NoPeople } from './NoPeople.tsx'
import { PeopleCards } from './PeopleCards.tsx'
import { PeopleCount } from './PeopleCount.tsx'
import { PeopleFilter } from './PeopleFilter.tsx'
import { PeopleMore } from './PeopleMore.tsx'
import { PeopleTable } from './PeopleTable.tsx'
import { peopleQuery, shownColumns } from './search.ts'
import { useFilter } from './useFilter.ts'
import { useColumns, usePeople } from './usePeople.ts'
import { useSelection } from './useSelection.ts'
import { WorklistStrip } from './WorklistStrip.tsx'
import './people.css'
import './people-list.css'

export function PeopleList() {
  const { t } = useText()
  const { permissions, actor } = useMe()
  const { search } = useFilter()
  const query = peopleQuery(search)
  const pages = usePeople(query)
  const isPhone = usePhone()
  const people = useMemo(() => pages.data?.pages.flatMap((page) => page.people), [pages.data])
  const shown = useMemo(() => people?.map(({ id }) => id) ?? [], [people])
  const columns = shownColumns(search)
  const more = useColumns(people, isPhone ? ['tags'] : columns)
  const selection = useSelection(JSON.stringify(query), shown)
  const list = { people, more, selection: canTagPeople(actor) ? selection : undefined }
  const count = pages.data?.pages[0]?.count
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
      <ViewTabs />
      <WorklistStrip />
      <PeopleFilter />
      <FilterChips />
      <PeopleCount count={count} />
      {pages.isError && <Failed error={pages.error} onRetry={() => void pages.refetch()} />}
      {people?.length === 0 ? (
        <NoPeople />
      ) : (
        !pages.isError && (isPhone ? <PeopleCards {...list} /> : <PeopleTable {...list} columns={columns} />)
      )}
      {pages.hasNextPage && (
        <PeopleMore isLoading={pages.isFetchingNextPage} onMore={() => void pages.fetchNextPage()} />
      )}
      {selection.ids.size > 0 && <BulkBar selection={selection} count={count} shown={shown.length} />}
    </Page>
  )
}
