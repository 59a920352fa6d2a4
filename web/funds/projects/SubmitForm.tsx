import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { FundKind } from '../../../domain/funds/funds/fund.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { FundFinder } from './FundFinder.tsx'
import { useMove } from './MoveForm.tsx'
import { faceOf, gapsOf } from './proposal/faces.ts'
import { draftOf } from './proposal/proposal-keeper.ts'

/** To which fund, and what its form still wants; each gap leads to its field. */
export function SubmitForm({ project, onDone }: { project: Project; onDone: () => void }) {
  const { t } = useText()
  const announce = useAnnounce()
  const send = useMove(project.id)
  const [id] = useState(() => newId())
  const known = project.fundId && project.fundKind ? { id: project.fundId, kind: project.fundKind } : undefined
  const [fund, setFund] = useState<{ id: string; kind: FundKind } | undefined>(known)
  // What was sent before goes back to the same fund.
  const isAgain = project.status === 'revising' && known !== undefined
  const face = faceOf(fund?.kind ?? null)
  const gaps = fund ? gapsOf(face, draftOf(project), project.people) : []
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!fund) return
    const onSuccess = () => {
      announce(t('projects.sent'))
      onDone()
    }
    send.mutate({ id, move: 'submit', fundId: fund.id }, { onSuccess })
  }
  return (
    <form className="form" onSubmit={submit}>
      {isAgain ? (
        <p>{t('projects.send-again', { fund: project.fundName })}</p>
      ) : (
        <FundFinder value={fund?.id ?? ''} onChoose={setFund} />
      )}
      {gaps.length > 0 && (
        <Notice kind="due" title={t('projects.gaps-of-fund')}>
          <ul className="gap-list">
            {gaps.map((gap) => (
              <li key={gap}>
                <Link
                  to={gap === 'group-of-five' ? '/office/projects/$id' : '/office/projects/$id/proposal'}
                  params={{ id: project.id }}
                  search={gap === 'group-of-five' ? {} : { face, at: gap }}
                  onClick={onDone}
                >
                  {t(`projects.gap.${gap}`)}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {fund && gaps.length === 0 && <Notice kind="done">{t('projects.ready')}</Notice>}
      {send.isError && <Failed error={send.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={send.isPending || !fund || gaps.length > 0}>
          {t('projects.move.submit')}
        </Button>
      </div>
    </form>
  )
}
