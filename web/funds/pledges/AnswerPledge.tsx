// A granted project of any fund answers a pledge, with a part of what it was granted.
import { type FormEvent, useState } from 'react'
import type { Pledge } from '../../../domain/funds/pledges/pledge.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { DelayedSearch } from '../../ui/DelayedSearch.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { BahtInput } from '../funds/BahtInput.tsx'
import { ProjectChoice } from '../projects/ProjectChoice.tsx'
import { useAnswerPledge, useGrantedProjects } from './usePledges.ts'

type Props = { fundId: string; pledge: Pledge; leftSatang: number; onDone: () => void }

export function AnswerPledge({ fundId, pledge, leftSatang, onDone }: Props) {
  const { t, baht } = useText()
  const answer = useAnswerPledge(fundId, pledge.id)
  const [id] = useState(() => newId())
  const [q, setQ] = useState('')
  const [projectId, setProjectId] = useState('')
  const [satang, setSatang] = useState<number | null>(null)
  const projects = useGrantedProjects(q)
  const choose = (next: string) => {
    setProjectId(next)
    const approved = projects.data?.find((project) => project.id === next)?.approvedSatang ?? 0
    setSatang(Math.min(approved, leftSatang) || null)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (projectId && satang) answer.mutate({ id, projectId, amountSatang: satang }, { onSuccess: onDone })
  }
  return (
    <form className="form" onSubmit={submit}>
      <DelayedSearch label={t('pledges.find-project')} hint={t('pledges.find-project')} value={q} onChange={setQ} />
      {projects.data && (
        <ProjectChoice
          projects={projects.data}
          value={projectId}
          onChange={choose}
          none={t('pledges.no-such-project')}
        />
      )}
      <BahtInput
        label={t('pledges.gives')}
        hint={t('pledges.gives-hint', { left: baht(leftSatang) })}
        value={satang}
        onChange={setSatang}
        isRequired
      />
      {answer.isError && <Failed error={answer.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={!projectId || !satang || answer.isPending}>
          {t('pledges.answer')}
        </Button>
      </div>
    </form>
  )
}
