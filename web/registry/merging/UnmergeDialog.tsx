import { Link } from '@tanstack/react-router'
import { Split } from 'lucide-react'
import { useState } from 'react'
import type { Merge, Unmerged } from '../../../domain/registry/merging/merge.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { MeanwhileList } from './MeanwhileList.tsx'
import { useMergeInDetail, useUnmerge } from './useMerges.ts'

type Props = { merge: Merge; onClose: () => void }

/** Says first what was added meanwhile and to whom it will belong; then parts the two. */
export function UnmergeDialog({ merge, onClose }: Props) {
  const { t } = useText()
  const [parted, setParted] = useState<Unmerged>()
  return (
    <Dialog title={t(parted ? 'unmerge.done' : 'unmerge.title')} isOpen onClose={onClose}>
      {parted ? (
        <Parted merge={merge} parted={parted} onClose={onClose} />
      ) : (
        <Asking merge={merge} onParted={setParted} onClose={onClose} />
      )}
    </Dialog>
  )
}

function Asking({ merge, onParted, onClose }: Props & { onParted: (parted: Unmerged) => void }) {
  const { t } = useText()
  const detail = useMergeInDetail(merge.id)
  const unmerge = useUnmerge()
  const [id] = useState(() => newId())
  return (
    <>
      <p>{t('unmerge.explained', { leaves: merge.leavesName, stays: merge.staysName })}</p>
      {detail.isPending && <Skeleton />}
      {detail.isError && <Failed error={detail.error} onRetry={() => void detail.refetch()} />}
      {detail.data && <MeanwhileList merge={merge} meanwhile={detail.data.meanwhile} />}
      {unmerge.isError && <Failed error={unmerge.error} />}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button
          look="primary"
          icon={Split}
          isDisabled={unmerge.isPending || !detail.data}
          onPress={() => unmerge.mutate({ mergeId: merge.id, id }, { onSuccess: onParted })}
        >
          {t('merges.part')}
        </Button>
      </div>
    </>
  )
}

/** Both are there again; what was written meanwhile may be handed to the other. */
function Parted({ merge, parted, onClose }: Props & { parted: Unmerged }) {
  const { t } = useText()
  return (
    <>
      <ul className="parted-list">
        <li>
          <Link to="/office/people/$id" params={{ id: parted.stays }} onClick={onClose}>
            {merge.staysName}
          </Link>
        </li>
        <li>
          <Link to="/office/people/$id" params={{ id: parted.leaves }} onClick={onClose}>
            {merge.leavesName}
          </Link>
        </li>
      </ul>
      <MeanwhileList merge={merge} meanwhile={parted.meanwhile} mayMove />
      <div className="dialog-actions">
        <Button look="primary" onPress={onClose}>
          {t('action.close')}
        </Button>
      </div>
    </>
  )
}
