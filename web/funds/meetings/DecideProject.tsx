import { type FormEvent, useState } from 'react'
import { type CommitteeMember, votes } from '../../../domain/funds/committees/committee.ts'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { DECISIONS, type Meeting, type NewDecision } from '../../../domain/funds/meetings/meeting.ts'
import type { ProjectLine } from '../../../domain/funds/projects/project.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckChips } from '../../ui/CheckChips.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { BahtInput } from '../funds/BahtInput.tsx'
import { useDecide } from './useMeetings.ts'

type Props = {
  fund: Fund
  meeting: Meeting
  members: readonly CommitteeMember[]
  project: ProjectLine
  onDone: () => void
}
type Grant = { potId: string; approvedSatang: number | null; reportDueOn: string | null }

export function DecideProject({ fund, meeting, members, project, onDone }: Props) {
  const { t } = useText()
  const announce = useAnnounce()
  const decide = useDecide(fund.id, meeting.id)
  const [id] = useState(() => newId())
  const [outcome, setOutcome] = useState<NewDecision['outcome']>('granted')
  const [reason, setReason] = useState('')
  const [abstained, setAbstained] = useState<string[]>([])
  const pots = fund.pots.filter(({ closedOn }) => closedOn === null)
  const [grant, setGrant] = useState<Grant>({
    ...{ potId: pots[0]?.id ?? '', approvedSatang: project.askedSatang || null, reportDueOn: null },
  })
  const came = members.filter((one) => meeting.present.includes(one.id) && votes(one))
  const { potId, approvedSatang } = grant
  const isReady = reason.trim() && (outcome !== 'granted' || (potId && approvedSatang))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady) return
    const granted =
      outcome === 'granted' && approvedSatang ? { grant: { ...grant, approvedSatang, code: '' } } : undefined
    decide.mutate(
      { id, projectId: project.id, outcome, reason: reason.trim(), abstained, ...granted },
      {
        onSuccess: () => {
          announce(t('meetings.decision-saved'))
          onDone()
        },
      },
    )
  }
  return (
    <form className="form" onSubmit={submit}>
      <Segmented
        label={t('meetings.outcome')}
        value={outcome}
        onChange={setOutcome}
        options={DECISIONS.map((code) => ({ code, word: t(`meetings.outcome.${code}`) }))}
      />
      {outcome === 'granted' && <GrantFields fund={fund} project={project} grant={grant} onChange={setGrant} />}
      <TextInput
        label={t('meetings.reason')}
        multiline
        value={reason}
        onChange={setReason}
        maxLength={4000}
        isRequired
      />
      <CheckChips
        label={t('meetings.abstained')}
        hint={t('meetings.abstained-hint')}
        optional
        value={abstained}
        onChange={setAbstained}
        options={came.map(({ id: code, name: word }) => ({ code, word }))}
      />
      <p className="small soft">
        {t('meetings.decided-by', { count: came.filter((one) => !abstained.includes(one.id)).length })}
      </p>
      {decide.isError && <Failed error={decide.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={!isReady || decide.isPending}>
          {t('meetings.decide')}
        </Button>
      </div>
    </form>
  )
}

type GrantProps = { fund: Fund; project: ProjectLine; grant: Grant; onChange: (grant: Grant) => void }

function GrantFields({ fund, project, grant, onChange }: GrantProps) {
  const { t, baht } = useText()
  const { potId, approvedSatang, reportDueOn } = grant
  const lessBy = project.askedSatang - (approvedSatang ?? 0)
  const hint =
    lessBy === 0
      ? t('meetings.as-asked')
      : t(lessBy > 0 ? 'meetings.less-than-asked' : 'meetings.more-than-asked', {
          asked: baht(project.askedSatang),
          amount: baht(Math.abs(lessBy)),
        })
  return (
    <div className="form-grid">
      <BahtInput
        label={t('meetings.approved-amount')}
        hint={hint}
        value={approvedSatang}
        onChange={(satang) => onChange({ ...grant, approvedSatang: satang })}
        isRequired
      />
      <Choice
        label={t('meetings.pot')}
        value={potId}
        onChange={(chosen) => onChange({ ...grant, potId: chosen })}
        options={fund.pots
          .filter(({ closedOn }) => closedOn === null)
          .map(({ id: code, name, balanceSatang }) => ({
            code,
            word: t('meetings.pot-of', { name, amount: baht(balanceSatang) }),
          }))}
      />
      <DateInput
        label={t('meetings.report-due')}
        optional
        value={reportDueOn}
        onChange={(day) => onChange({ ...grant, reportDueOn: day })}
      />
    </div>
  )
}
