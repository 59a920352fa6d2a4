import { type FormEvent, useState } from 'react'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useFund } from '../funds/useFunds.ts'
import { useAgreement } from '../grant-agreements/useAgreement.ts'
import { AskedFields } from './AskedFields.tsx'
import { askedOf, useAsked } from './useAsked.ts'
import { useAskForVoucher, useProjectVouchers } from './useVouchers.ts'

/** An instalment that is open, or, without an agreement, what was approved; less what other vouchers hold. */
export function AskForVoucher({ project, onDone }: { project: Project; onDone: () => void }) {
  const { t, baht } = useText()
  const { today, actor } = useMe()
  const announce = useAnnounce()
  const fundId = project.fundId!
  const fund = useFund(fundId)
  const { payable, instalment, choose, isWaiting, leftSatang, error } = useWhatIsLeft(project)
  const ask = useAskForVoucher(fundId)
  const { id, asked, change } = useAsked({
    ...{ amountSatang: null, payee: project.applicant || project.organizationName, channel: 'bank', payeeAccount: '' },
    purpose: t('funds.payment-text', { title: project.title }).slice(0, 500),
    requester: { name: actor.name, position: '', way: 'account', onDay: today },
  })
  const whole = askedOf(asked)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!whole) return
    ask.mutate(
      { ...whole, id, projectId: project.id, instalmentId: instalment?.id ?? null },
      {
        onSuccess: () => {
          announce(t('vouchers.asked'))
          onDone()
        },
      },
    )
  }
  return (
    <form className="form" onSubmit={submit}>
      {isWaiting && <Notice kind="due">{t('funds.no-open-instalment')}</Notice>}
      <AskedFields fundKind={fund.data?.kind ?? ''} asked={asked} change={change} leftSatang={leftSatang}>
        {payable.length > 0 && (
          <Choice
            label={t('funds.instalment')}
            value={instalment?.id ?? ''}
            onChange={choose}
            options={payable.map(({ id: code, number, amountSatang, paidSatang }) => ({
              code,
              word: t('funds.instalment-of', { number, amount: baht(amountSatang), paid: baht(paidSatang) }),
            }))}
          />
        )}
      </AskedFields>
      {(ask.error ?? error) && <Failed error={ask.error ?? error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={!whole || isWaiting || ask.isPending}>
          {t('vouchers.ask')}
        </Button>
      </div>
    </form>
  )
}

function useWhatIsLeft(project: Project) {
  const agreement = useAgreement(project.id)
  const vouchers = useProjectVouchers(project.id)
  const [chosen, choose] = useState('')
  const instalments = agreement.data?.instalments ?? []
  const payable = instalments.filter(
    ({ openedAt, paidSatang, amountSatang }) => openedAt !== null && paidSatang < amountSatang,
  )
  const instalment = payable.find(({ id }) => id === chosen) ?? payable[0]
  const underWay = (vouchers.data ?? []).filter(({ state }) => state === 'signing' || state === 'approved')
  const heldBy = (some: typeof underWay) => some.reduce((sum, { amountSatang }) => sum + amountSatang, 0)
  const ofProject = (project.approvedSatang ?? 0) - (project.paidSatang ?? 0) - heldBy(underWay)
  const ofInstalment = instalment
    ? instalment.amountSatang -
      instalment.paidSatang -
      heldBy(underWay.filter(({ instalmentId }) => instalmentId === instalment.id))
    : ofProject
  return {
    ...{ payable, instalment, choose },
    isWaiting: instalments.length > 0 && !instalment,
    leftSatang: agreement.data && vouchers.data ? Math.max(0, Math.min(ofProject, ofInstalment)) : undefined,
    error: agreement.error ?? vouchers.error,
  }
}
