import { Link } from '@tanstack/react-router'
import { FileUp, SearchX, UserPlus, UsersRound } from 'lucide-react'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { isNarrowed, NO_FILTERS } from './search.ts'
import { useFilter } from './useFilter.ts'

/** Nobody matches, or nobody is there yet: two different things to do next. A worklist that is empty is good news. */
export function NoPeople() {
  const { t } = useText()
  const { permissions } = useMe()
  const { search, filter } = useFilter()
  const isAsked = isNarrowed(search) || search.area !== undefined
  const look = isAsked ? 'match' : 'yet'
  const isDone = search.worklist !== undefined && !isNarrowed({ ...search, worklist: undefined })
  return (
    <EmptyState
      icon={isAsked ? SearchX : UsersRound}
      title={t(isDone ? 'worklists.none' : look === 'match' ? 'people.none-match' : 'people.none')}
      actions={
        <>
          {isNarrowed(search) && (
            <Button look="primary" onPress={() => filter(NO_FILTERS)}>
              {t('people.clear')}
            </Button>
          )}
          {!isNarrowed(search) && search.area !== undefined && (
            <Link to="/office/people" search={{ area: undefined }} className={buttonClass('primary')}>
              {t('people.show-all')}
            </Link>
          )}
          {!isDone && permissions.imports && (
            <Link to="/office/imports" className={buttonClass('secondary')}>
              <FileUp size={18} aria-hidden />
              {t('people.import')}
            </Link>
          )}
          {!isDone && permissions.addPeople && (
            <Link to="/office/people/new" className={buttonClass('secondary')}>
              <UserPlus size={18} aria-hidden />
              {t('people.add')}
            </Link>
          )}
        </>
      }
    >
      {t(isDone ? 'worklists.none-hint' : look === 'match' ? 'people.none-match-hint' : 'people.none-hint')}
    </EmptyState>
  )
}
