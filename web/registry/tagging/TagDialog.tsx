import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { ChosenPeople } from '../../../domain/registry/people/chosen-people.ts'
import type { OfficeTag, Tagging } from '../../../domain/registry/tagging/office-tag.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { TagBadge } from './TagBadges.tsx'
import { TagForm } from './TagForm.tsx'
import {
  useChangeTag,
  useMakeTag,
  useOfficeTags,
  useRemoveTag,
  useRestoreTag,
  useTagging,
  useUndoTagging,
} from './useOfficeTags.ts'

type Props = { people: ChosenPeople; count: string; onDone: () => void; onClose: () => void }

/** Puts a label of the office on those who were chosen, or takes it off; labels are made and mended here as well. */
export function TagDialog({ people, count, onDone, onClose }: Props) {
  const { t } = useText()
  const [edited, setEdited] = useState<OfficeTag | 'new'>()
  const make = useMakeTag()
  const change = useChangeTag()
  const write = edited === 'new' ? make : change
  return (
    <Dialog title={t('bulk.tag-title', { count })} isOpen onClose={onClose}>
      {edited === undefined ? (
        <TagLines people={people} onEdit={setEdited} onDone={onDone} />
      ) : (
        <TagForm
          {...(edited === 'new' ? {} : { tag: edited })}
          isSaving={write.isPending}
          error={write.error}
          onCancel={() => setEdited(undefined)}
          onSave={({ id, label, colour, icon, endsOn }) =>
            write.mutate({ id, label, colour, icon, endsOn }, { onSuccess: () => setEdited(undefined) })
          }
        />
      )}
    </Dialog>
  )
}

type Lines = { people: ChosenPeople; onEdit: (tag: OfficeTag | 'new') => void; onDone: () => void }

function TagLines({ people, onEdit, onDone }: Lines) {
  const { t } = useText()
  const tags = useOfficeTags()
  const { tag, error, isPending } = useTagPeople(people, onDone)
  const remove = useRemoving()
  const standing = tags.data?.filter(({ isOver }) => !isOver) ?? []
  return (
    <>
      <p className="soft">{t('bulk.tag-hint')}</p>
      {standing.length === 0 && !tags.isPending && <p>{t('tags.none')}</p>}
      <ul className="tag-lines">
        {standing.map((one) => (
          <li key={one.id} className="tag-line">
            <span>
              <TagBadge tag={one} /> <span className="small soft">{t('people.count', { count: one.people })}</span>
            </span>
            <span className="tag-choices">
              <Button isDisabled={isPending} onPress={() => tag(one, 'put')}>
                {t('tags.put')}
              </Button>
              <Button look="quiet" isDisabled={isPending} onPress={() => tag(one, 'take')}>
                {t('tags.take')}
              </Button>
            </span>
            <span>
              <IconButton label={t('tags.edit', { label: one.label })} icon={Pencil} onPress={() => onEdit(one)} />
              <IconButton label={t('tags.remove', { label: one.label })} icon={Trash2} onPress={() => remove(one)} />
            </span>
          </li>
        ))}
      </ul>
      {error !== null && <Failed error={error} />}
      <div className="dialog-actions">
        <Button icon={Plus} onPress={() => onEdit('new')}>
          {t('tags.new')}
        </Button>
      </div>
    </>
  )
}

function useTagPeople(people: ChosenPeople, onDone: () => void) {
  const { t } = useText()
  const announce = useAnnounce()
  const tagging = useTagging()
  const undo = useUndoTagging()
  const tag = ({ id: tagId, label }: OfficeTag, act: Tagging['act']) => {
    tagging.mutate(
      { id: newId(), tagId, act, people },
      {
        onSuccess: (done) => {
          announce(t(act === 'put' ? 'tags.was-put' : 'tags.was-taken', { label, count: done.people }), () =>
            undo.mutate(done.id),
          )
          onDone()
        },
      },
    )
  }
  return { tag, error: tagging.error, isPending: tagging.isPending }
}

function useRemoving() {
  const { t } = useText()
  const announce = useAnnounce()
  const remove = useRemoveTag()
  const restore = useRestoreTag()
  return ({ id, label }: OfficeTag) =>
    remove.mutate(id, { onSuccess: () => announce(t('tags.removed', { label }), () => restore.mutate(id)) })
}
