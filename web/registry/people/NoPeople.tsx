import { getRouteApi, Link } from '@tanstack/react-router'
import { FileUp, SearchX, UserPlus, UsersRound } from 'lucide-react'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'

const route = getRouteApi('/office/people')

/** Nobody matches, or nobody is there yet: two different things to do next. */
export function NoPeople() {
  const { t } = useText()
  const { permissions } = useMe()
  const { search, group, adl, notVisitedDays, area } = route.useSearch()
  const isNarrowed = Boolean(search || group || adl || notVisitedDays || area)
  return (
    <EmptyState
      icon={isNarrowed ? SearchX : UsersRound}
      title={t(isNarrowed ? 'people.none-match' : 'people.none')}
      actions={
        <>
          {isNarrowed && (
            <Link to="/office/people" search={{ area: undefined }} className={buttonClass('primary')}>
              {t('people.show-all')}
            </Link>
          )}
          {permissions.imports && (
            <Link to="/office/imports" className={buttonClass(isNarrowed ? 'secondary' : 'primary')}>
              <FileUp size={18} aria-hidden />
              {t('people.import')}
            </Link>
          )}
          {permissions.addPeople && (
            <Link to="/office/people/new" className={buttonClass('secondary')}>
              <UserPlus size={18} aria-hidden />
              {t('people.add')}
            </Link>
          )}
        </>
      }
    >
      {t(isNarrowed ? 'people.none-match-hint' : 'people.none-hint')}
    </EmptyState>
  )
}
