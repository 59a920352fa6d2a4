import { Smartphone, Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { Evidence } from '../../../domain/funds/evidence/evidence.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { paperUrl, useWithdrawPaper } from './useEvidence.ts'

type Props = { projectId: string; paper: Evidence }

export function Paper({ projectId, paper }: Props) {
  const { t, moment } = useText()
  const word = paper.caption || t(`evidence.kind.${paper.kind}`)
  return (
    <li className="paper">
      <a href={paperUrl(projectId, paper.id, 1600)} target="_blank" rel="noreferrer">
        <img src={paperUrl(projectId, paper.id, 1600)} alt={word} loading="lazy" />
      </a>
      {paper.caption && <span>{paper.caption}</span>}
      <span className="small soft">
        {paper.byPhone && <Smartphone size={14} aria-label={t('evidence.came-by-phone')} />} {paper.addedBy ?? '–'} ·{' '}
        {moment(paper.addedAt)}
      </span>
      {paper.may.withdraw && <WithdrawPaper projectId={projectId} paper={paper} />}
    </li>
  )
}

function WithdrawPaper({ projectId, paper }: Props) {
  const { t } = useText()
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const withdraw = useWithdrawPaper(projectId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    withdraw.mutate({ evidenceId: paper.id, reason }, { onSuccess: () => setAsking(false) })
  }
  return (
    <>
      <Button look="quiet" icon={Trash2} onPress={() => setAsking(true)}>
        {t('evidence.withdraw')}
      </Button>
      <Dialog title={t('evidence.withdraw')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <form className="form" onSubmit={submit}>
          <TextInput
            label={t('evidence.reason')}
            value={reason}
            onChange={setReason}
            minLength={3}
            maxLength={500}
            isRequired
          />
          {withdraw.isError && <Failed error={withdraw.error} />}
          <div className="dialog-actions">
            <Button onPress={() => setAsking(false)}>{t('action.cancel')}</Button>
            <Button type="submit" look="primary" isDisabled={withdraw.isPending}>
              {t('evidence.withdraw')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
