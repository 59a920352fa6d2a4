import { ChevronDown } from 'lucide-react'
import { type Key, useState } from 'react'
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { SavedView, SavedViewChange } from '../../../domain/registry/saved-views/saved-view.ts'
import type { TextKey } from '../../text/catalogues.ts'
import { useText } from '../../text/useText.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useFilter } from '../people/useFilter.ts'
import { RenameViewDialog } from './RenameViewDialog.tsx'
import { useChangeView, useDefaultView, useRemoveView, useRestoreView } from './useSavedViews.ts'
import { addressOf, viewOf } from './view-address.ts'
import '../../ui/popover.css'

type Act = 'overwrite' | 'rename' | 'share' | 'unshare' | 'default' | 'no-default' | 'remove'
type Props = { view: SavedView; isChanged: boolean }

const actsOf = ({ isMine, isShared, isDefault }: SavedView, isChanged: boolean): Act[] => [
  ...(isMine && isChanged ? (['overwrite'] as const) : []),
  isDefault ? 'no-default' : 'default',
  ...(isMine ? (['rename', isShared ? 'unshare' : 'share', 'remove'] as const) : []),
]

/** What can be done with the view that is open. What somebody else shares can only be chosen as one's first. */
export function ViewMenu({ view, isChanged }: Props) {
  const { t } = useText()
  const [isRenaming, setRenaming] = useState(false)
  const act = useViewActs(view, () => setRenaming(true))
  return (
    <MenuTrigger>
      <AriaButton className={buttonClass('quiet')}>
        {t(isChanged ? 'views.changed' : 'views.this')}
        <ChevronDown size={16} aria-hidden />
      </AriaButton>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={view.name} onAction={(key: Key) => act(key as Act)}>
          {actsOf(view, isChanged).map((one) => (
            <MenuItem key={one} id={one} className="menu-item">
              {t(`views.act.${one}` as TextKey)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
      {isRenaming && <RenameViewDialog view={view} onClose={() => setRenaming(false)} />}
    </MenuTrigger>
  )
}

function useViewActs(view: SavedView, onRename: () => void) {
  const { t, problem } = useText()
  const { search, filter } = useFilter()
  const announce = useAnnounce()
  const change = useChangeView()
  const remove = useRemoveView()
  const restore = useRestoreView()
  const first = useDefaultView()
  const onError = (error: unknown) => announce(problem(error))
  const set = (part: Omit<SavedViewChange, 'id'>, undo: Omit<SavedViewChange, 'id'>, words: string) =>
    change.mutate(
      { id: view.id, ...part },
      { onError, onSuccess: () => announce(words, () => change.mutate({ id: view.id, ...undo })) },
    )
  const acts: Record<Act, () => void> = {
    rename: onRename,
    overwrite: () =>
      set(viewOf(search), { query: view.query, columns: view.columns }, t('views.saved', { name: view.name })),
    share: () => set({ isShared: true }, { isShared: false }, t('views.is-now-shared', { name: view.name })),
    unshare: () => set({ isShared: false }, { isShared: true }, t('views.is-now-mine', { name: view.name })),
    default: () =>
      first.mutate(
        { id: view.id, isDefault: true },
        { onError, onSuccess: () => announce(t('views.is-now-first', { name: view.name })) },
      ),
    'no-default': () => first.mutate({ id: view.id, isDefault: false }, { onError }),
    remove: () =>
      remove.mutate(view.id, {
        onError,
        onSuccess: () => {
          filter({ view: 'all' })
          announce(t('views.removed', { name: view.name }), () =>
            restore.mutate(view.id, { onSuccess: () => filter(addressOf(view, search.area)) }),
          )
        },
      }),
  }
  return (act: Act) => acts[act]()
}
