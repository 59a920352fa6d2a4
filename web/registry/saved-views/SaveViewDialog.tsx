import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { NewSavedView } from '../../../domain/registry/saved-views/saved-view.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useSaveView } from './useSavedViews.ts'

type Props = { kept: Pick<NewSavedView, 'query' | 'columns'>; onClose: () => void }

export function SaveViewDialog({ kept, onClose }: Props) {
  const { t } = useText()
  const [name, setName] = useState('')
  const [isShared, setShared] = useState(false)
  const save = useSaveView()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const view = { id: newId(), name: name.trim(), isShared, ...kept }
    save.mutate(view, {
      onSuccess: () => {
        announce(t('views.saved', { name: view.name }))
        void navigate({ to: '.', search: (now) => ({ ...now, view: view.id }), replace: true, resetScroll: false })
        onClose()
      },
    })
  }
  return (
    <Dialog title={t('views.save')} isOpen onClose={onClose}>
      <form className="view-form" onSubmit={submit}>
        <TextInput
          label={t('views.name')}
          hint={t('views.name-hint')}
          value={name}
          maxLength={60}
          autoFocus
          isRequired
          onChange={setName}
        />
        <Segmented
          label={t('views.for')}
          stacked
          value={isShared ? 'shared' : 'mine'}
          onChange={(next) => setShared(next === 'shared')}
          options={[
            { code: 'mine', word: t('views.for-me') },
            { code: 'shared', word: t('views.for-all') },
          ]}
        />
        {save.isError && <Failed error={save.error} />}
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={!name.trim() || save.isPending}>
            {t('action.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
