import { CircleCheck } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import type { FundYear } from '../../../domain/funds/plans/fund-year.ts'
import type { Regulation } from '../../../domain/funds/regulations/regulation.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useApprovePlan } from './usePlans.ts'

type Props = { fund: Fund; year: FundYear; regulation: Regulation | undefined }

/** Whether the committee approved the plan as it was saved, and by which resolution. */
export function PlanApproval({ fund, year, regulation }: Props) {
  const { t, day } = useText()
  const [isApproving, setApproving] = useState(false)
  const clause = regulation?.rules.clauses.approval
  if (year.revision === 0)
    return (
      <Notice kind="info" title={t('funds.plan-not-begun')}>
        {t(fund.may.keep ? 'funds.plan-begin-hint' : 'funds.plan-not-begun-hint')}
      </Notice>
    )
  if (year.approvedOn !== null)
    return (
      <Notice kind="done" title={t('funds.plan-approved', { day: day(year.approvedOn, 'long') })}>
        {t('funds.by-resolution', { resolution: year.resolution })}
      </Notice>
    )
  return (
    <>
      <Notice
        kind="due"
        title={t('funds.plan-waits')}
        actions={
          fund.may.keep && (
            <Button icon={CircleCheck} onPress={() => setApproving(true)}>
              {t('funds.plan-approve')}
            </Button>
          )
        }
      >
        {clause ? t('funds.approval-clause', { clause }) : null}
      </Notice>
      <Dialog title={t('funds.plan-approve')} isOpen={isApproving} onClose={() => setApproving(false)}>
        <ApprovalFields fund={fund} year={year} onDone={() => setApproving(false)} />
      </Dialog>
    </>
  )
}

function ApprovalFields({ fund, year, onDone }: Omit<Props, 'regulation'> & { onDone: () => void }) {
  const { t } = useText()
  const { today } = useMe()
  const announce = useAnnounce()
  const approve = useApprovePlan(fund.id, year.fiscalYear)
  const [id] = useState(() => newId())
  const [approvedOn, setApprovedOn] = useState<string | null>(today)
  const [resolution, setResolution] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!approvedOn) return
    approve.mutate(
      { id, approvedOn, resolution: resolution.trim() },
      {
        onSuccess: () => {
          announce(t('funds.plan-approved-said'))
          onDone()
        },
      },
    )
  }
  return (
    <form className="form" onSubmit={submit}>
      <p className="soft">{t('funds.plan-approve-hint')}</p>
      <DateInput label={t('funds.approved-on')} value={approvedOn} max={today} onChange={setApprovedOn} isRequired />
      <TextInput
        label={t('funds.resolution')}
        hint={t('funds.resolution-hint')}
        value={resolution}
        onChange={setResolution}
        maxLength={300}
        isRequired
      />
      {approve.isError && <Failed error={approve.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={approve.isPending || !approvedOn || !resolution.trim()}>
          {t('funds.plan-approve')}
        </Button>
      </div>
    </form>
  )
}
