import { ArrowLeftRight } from 'lucide-react'
import { useState } from 'react'
import type { MadeMeanwhile, Merge } from '../../../domain/registry/merging/merge.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { useMoveWord } from './useMerges.ts'

type Props = { merge: Merge; meanwhile: readonly MadeMeanwhile[]; mayMove?: boolean }

/** What came about her while two were one, and whose it is. */
export function MeanwhileList({ merge, meanwhile, mayMove = false }: Props) {
  const { t } = useText()
  if (meanwhile.length === 0) return <p className="soft">{t('unmerge.nothing-meanwhile')}</p>
  return (
    <>
      <p>{t('unmerge.meanwhile', { count: meanwhile.length })}</p>
      <ul className="merge-list">
        {meanwhile.map((made) => (
          <Made key={made.id} merge={merge} made={made} mayMove={mayMove && made.kind === 'correction'} />
        ))}
      </ul>
    </>
  )
}

function Made({ merge, made, mayMove }: { merge: Merge; made: MadeMeanwhile; mayMove: boolean }) {
  const { t, moment, field } = useText()
  const move = useMoveWord(merge.id)
  const [id] = useState(() => newId())
  const isHers = (made.belongsTo === 'stays') !== move.isSuccess
  const by = [made.by ?? made.organizationName, moment(made.at)].filter(Boolean).join(' · ')
  return (
    <li>
      <div className="other-words">
        <span>
          {t(`unmerge.kind.${made.kind}`)}
          {made.fields.length > 0 && `: ${made.fields.map(field).join(', ')}`}
        </span>
        <span className="small soft">{by}</span>
        <span className="small">{t('unmerge.belongs', { to: isHers ? merge.staysName : merge.leavesName })}</span>
        {move.isError && <Failed error={move.error} />}
      </div>
      {mayMove && !move.isSuccess && (
        <Button
          icon={ArrowLeftRight}
          isDisabled={move.isPending}
          onPress={() => move.mutate({ id, sourceId: made.id })}
        >
          {t('unmerge.move')}
        </Button>
      )}
    </li>
  )
}
