import { Split, UsersRound } from 'lucide-react'
import { useState } from 'react'
import { canMerge } from '../../../domain/registry/merging/merge.policy.ts'
import type { Merge } from '../../../domain/registry/merging/merge.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { byWeight, isFor, reasonWords } from './reason-words.ts'
import { UnmergeDialog } from './UnmergeDialog.tsx'
import { useMerges } from './useMerges.ts'
import './merging.css'

/** Which records became this person, why, and the way to part them again. */
export function MergesPart({ personId }: { personId: string }) {
  const { t } = useText()
  const { actor } = useMe()
  const merges = useMerges(personId, canMerge(actor))
  const [parting, setParting] = useState<Merge>()
  if (merges.isError)
    return (
      <Section title={t('merges.title')}>
        <Failed error={merges.error} onRetry={() => void merges.refetch()} />
      </Section>
    )
  if (!merges.data || merges.data.length === 0) return null
  return (
    <Section title={t('merges.title')}>
      <ul className="merge-list">
        {merges.data.map((merge) => (
          <MergeLine key={merge.id} merge={merge} onPart={() => setParting(merge)} />
        ))}
      </ul>
      {parting && <UnmergeDialog merge={parting} onClose={() => setParting(undefined)} />}
    </Section>
  )
}

function MergeLine({ merge, onPart }: { merge: Merge; onPart: () => void }) {
  const words = useText()
  const { t, moment } = words
  const why = [...merge.reasons].filter(isFor).sort(byWeight).slice(0, 3)
  const by =
    merge.kind === 'import'
      ? t('merges.by-import', { file: merge.fileName ?? '–', at: moment(merge.mergedAt) })
      : t('merges.by-hand', { by: merge.mergedBy ?? '–', at: moment(merge.mergedAt) })
  return (
    <li data-ended={merge.unmergedAt !== null || undefined}>
      <UsersRound size={18} aria-hidden />
      <div className="other-words">
        <span>
          {t('merges.line', { leaves: merge.leavesName, stays: merge.staysName })}
          {merge.unmergedAt && <strong> · {t('merges.ended')}</strong>}
        </span>
        <span className="small soft">{by}</span>
        {why.length > 0 && <span className="small soft">{why.map((one) => reasonWords(one, words)).join(' · ')}</span>}
        {merge.note && <span className="small">{merge.note}</span>}
        {merge.unmergedAt && (
          <span className="small soft">
            {t('merges.ended-by', { by: merge.unmergedBy ?? '–', at: moment(merge.unmergedAt) })}
          </span>
        )}
      </div>
      {merge.can.unmerge && !merge.unmergedAt && (
        <Button icon={Split} onPress={onPart}>
          {t('merges.part')}
        </Button>
      )}
    </li>
  )
}
