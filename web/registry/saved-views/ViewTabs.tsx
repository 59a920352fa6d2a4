import { Link } from '@tanstack/react-router'
import { BookmarkPlus, Star, UsersRound } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { SavedView } from '../../../domain/registry/saved-views/saved-view.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { isNarrowed } from '../people/search.ts'
import { useFilter } from '../people/useFilter.ts'
import { SaveViewDialog } from './SaveViewDialog.tsx'
import { useSavedViews } from './useSavedViews.ts'
import { ViewMenu } from './ViewMenu.tsx'
import { addressOf, isChanged, viewOf } from './view-address.ts'
import '../../ui/tabs.css'
import './views.css'

/** Lists that somebody comes back to, over the list. Where no address asks for anything, one's own first view opens. */
export function ViewTabs() {
  const { t } = useText()
  const { search } = useFilter()
  const views = useSavedViews().data ?? []
  const [isSaving, setSaving] = useState(false)
  const opened = views.find(({ id }) => id === search.view)
  useFirstView(views)
  const canSave = isNarrowed(search) || search.sort !== undefined || search.columns !== undefined
  return (
    <div className="views not-printed">
      <nav className="tabs view-tabs" aria-label={t('views.title')}>
        <Link
          to="/office/people"
          search={{ area: search.area, view: 'all' }}
          className="tab"
          aria-current={opened ? undefined : 'page'}
          activeProps={{}}
        >
          {t('views.all')}
        </Link>
        {views.map((view) => (
          <ViewTab key={view.id} view={view} isOpened={view.id === opened?.id} />
        ))}
      </nav>
      <div className="view-acts">
        {opened && <ViewMenu view={opened} isChanged={isChanged(opened, search)} />}
        {canSave && (
          <Button look="quiet" icon={BookmarkPlus} onPress={() => setSaving(true)}>
            {t('views.save')}
          </Button>
        )}
      </div>
      {isSaving && <SaveViewDialog kept={viewOf(search)} onClose={() => setSaving(false)} />}
    </div>
  )
}

function ViewTab({ view, isOpened }: { view: SavedView; isOpened: boolean }) {
  const { t } = useText()
  const { search } = useFilter()
  return (
    <Link
      to="/office/people"
      search={addressOf(view, search.area)}
      className="tab"
      aria-current={isOpened ? 'page' : undefined}
      activeProps={{}}
      {...(view.isMine ? {} : { title: t('views.by', { by: view.by }) })}
    >
      {view.isDefault && <Star size={14} aria-label={t('views.is-default')} />}
      {!view.isMine && <UsersRound size={14} aria-label={t('views.is-shared')} />}
      {view.name}
    </Link>
  )
}

/** Only on coming in with an address that asks for nothing; `view=all` asks for the list as it is. */
function useFirstView(views: readonly SavedView[]) {
  const { search, filter } = useFilter()
  const first = views.find(({ isDefault }) => isDefault)
  const asksNothing = !isNarrowed(search) && search.view === undefined && search.sort === undefined && !search.columns
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the views have come
  useEffect(() => {
    if (first && asksNothing) filter(addressOf(first, search.area))
  }, [first?.id])
}
