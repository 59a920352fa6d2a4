import { type FormEvent, useState } from 'react'
import type { SavedView } from '../../../domain/registry/saved-views/saved-view.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useChangeView } from './useSavedViews.ts'

export function RenameViewDialog({ view, onClose }: { view: SavedView; onClose: () => void }) {
  const { t } = useText()
  const [name, setName] = useState(view.name)
  const change = useChangeView()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.mutate({ id: view.id, name: name.trim() }, { onSuccess: onClose })
  }
  return (
    <Dialog title={t('views.act.rename')} isOpen onClose={onClose}>
      <form className="view-form" onSubmit={submit}>
        <TextInput label={t('views.name')} value={name} maxLength={60} autoFocus isRequired onChange={setName} />
        {change.isError && <Failed error={change.error} />}
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={!name.trim() || change.isPending}>
            {t('action.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
