import { type FormEvent, useState } from 'react'
import {
  RESTRICTED_KINDS,
  type RestrictedKind,
  type RestrictedSort,
  SORTS_OF,
} from '../../../domain/registry/restricted/restricted.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useRecordRestricted } from './useRestricted.ts'

/** The 8Q result comes from its assessment, not from a hand. */
const KINDS = (Object.keys(RESTRICTED_KINDS) as RestrictedKind[]).filter((kind) => kind !== 'suicide-risk')

/** Anyone who sees the person may write it down; it is not shown again to whoever has no right to read it. */
export function RestrictedRecord({ personId, onDone }: { personId: string; onDone: () => void }) {
  const { t, list } = useText()
  const announce = useAnnounce()
  const record = useRecordRestricted(personId)
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<RestrictedKind | ''>('')
  const [sort, setSort] = useState<RestrictedSort | ''>('')
  const [detail, setDetail] = useState('')
  const sorts = kind ? (SORTS_OF[kind] ?? []) : []
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!kind) return
    record.mutate(
      { id, kind, sort: sort || null, detail: detail.trim() || null },
      {
        onSuccess: () => {
          announce(t('restricted.recorded'))
          onDone()
        },
      },
    )
  }
  return (
    <form className="form" onSubmit={submit}>
      <p className="soft">{t('restricted.record-hint')}</p>
      <Choice
        label={t('restricted.kind')}
        value={kind}
        none={t('restricted.kind-none')}
        onChange={(next) => {
          setKind(next)
          setSort('')
        }}
        options={KINDS.map((code) => ({ code, word: list('restrictedKind', code) }))}
      />
      {sorts.length > 0 && (
        <Choice
          label={t('restricted.sort')}
          value={sort}
          none={t('restricted.sort-none')}
          onChange={setSort}
          options={sorts.map((code) => ({ code, word: list('restrictedSort', code) }))}
        />
      )}
      <TextInput
        label={t('restricted.detail')}
        optional
        multiline
        value={detail}
        onChange={setDetail}
        maxLength={2000}
      />
      {record.isError && <Failed error={record.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={!kind || record.isPending}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  )
}
