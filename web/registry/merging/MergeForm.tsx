import { useNavigate } from '@tanstack/react-router'
import { ArrowLeft, UserRoundCheck } from 'lucide-react'
import { useState } from 'react'
import { compareRecords } from '../../../domain/registry/merging/compare-records.ts'
import type { Person } from '../../../domain/registry/people/person.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { ComparedRecords, type Two } from './ComparedRecords.tsx'
import { useMerge, useUnmerge } from './useMerges.ts'

type Props = { records: Two<Person>; onOther: () => void }

/** Both records, whose goes on, and the press that makes them one; it can be undone at once and for ever after. */
export function MergeForm({ records, onOther }: Props) {
  const { t } = useText()
  const [left, right] = records
  const [stays, setStays] = useState(knowsMore(left, right).id)
  const [note, setNote] = useState('')
  const merging = useMerging()
  if (left.id === right.id) return <Notice kind="info" title={t('review.one-already')} />
  return (
    <>
      <ComparedRecords records={records} fields={compareRecords(left, right)} stays={stays} onStays={setStays} />
      <p className="soft">{t('merge.what-happens')}</p>
      <TextInput label={t('merge.note')} optional value={note} onChange={setNote} maxLength={500} />
      {merging.error !== null && <Failed error={merging.error} />}
      <div className="dialog-actions merge-actions">
        <Button icon={ArrowLeft} onPress={onOther}>
          {t('merge.another')}
        </Button>
        <Button
          look="primary"
          icon={UserRoundCheck}
          isDisabled={merging.isPending}
          onPress={() => merging.join(stays === left.id ? [left, right] : [right, left], note.trim())}
        >
          {t('merge.submit')}
        </Button>
      </div>
    </>
  )
}

const knowsMore = (left: Person, right: Person) => {
  const weightOf = (person: Person) => person.visitCount * 2 + person.sources.length
  return weightOf(right) > weightOf(left) ? right : left
}

function useMerging() {
  const { t } = useText()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const merge = useMerge()
  const unmerge = useUnmerge()
  const [id] = useState(() => newId())
  const join = ([stays, leaves]: Two<Person>, note: string) =>
    merge.mutate(
      {
        id,
        stays: stays.id,
        leaves: leaves.id,
        revision: stays.revision,
        leavesRevision: leaves.revision,
        ...(note ? { note } : {}),
      },
      {
        onSuccess: (merged) => {
          announce(t('merge.done'), () => unmerge.mutate({ mergeId: merged.id, id: newId() }))
          void navigate({ to: '/office/people/$id', params: { id: stays.id } })
        },
      },
    )
  return { join, error: merge.error, isPending: merge.isPending }
}
