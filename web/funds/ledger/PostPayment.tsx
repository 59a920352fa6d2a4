import { Link } from '@tanstack/react-router'
import type { RegulationRules } from '../../../domain/funds/regulations/regulation.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { boundsOf, fiscalYearOf } from '../funds/fiscal-year.ts'
import { ProjectChoice } from '../projects/ProjectChoice.tsx'
import { useRegulationOn } from '../regulations/useRegulations.ts'
import { PostingFields } from './PostingFields.tsx'
import { PostingFrame, type PostingProps } from './PostingFrame.tsx'
import { usePost } from './useLedger.ts'
import { useProjectToPay } from './useProjectToPay.ts'
import { moneyOf, type Said, useSaid } from './useSaid.ts'

/** To a project that runs: an instalment that is open, or, without an agreement, what was approved. */
export function PostPayment({ fund, pot, onDone, onClose }: PostingProps) {
  const { t, baht, day } = useText()
  const { today } = useMe()
  const post = usePost(fund.id, 'payments')
  const { id, said, change } = useSaid(today)
  const { projects, project, choose, isWaiting, leftSatang, ...of } = useProjectToPay(fund.id)
  const rules = useRegulationOn(fund.kind, boundsOf(fiscalYearOf(said.onDay ?? today)).from)?.rules
  const cashWarning = useCashWarning(said, rules)
  const money = moneyOf(said, pot)
  const take = (chosen: string) => {
    const next = choose(chosen)
    if (next) change({ party: next.applicant, text: t('funds.payment-text', { title: next.title }) })
  }
  const isByVoucher = said.onDay !== null && said.onDay >= pot.vouchersFrom
  const submit = () => {
    if (!money || !project) return
    const whom = { projectId: project.id, instalmentId: of.instalment?.id ?? null, to: said.party.trim() }
    post.mutate({ ...money, ...whom, id }, { onSuccess: onDone })
  }
  return (
    <PostingFrame
      error={post.error ?? of.error}
      isReady={money !== undefined && of.isReady && !isByVoucher && !post.isPending}
      submitWord={t('funds.post.payments')}
      onSubmit={submit}
      onClose={onClose}
    >
      <PostingFields
        said={said}
        change={change}
        pot={pot}
        partyWord={t('funds.to-whom')}
        amountHint={leftSatang === undefined ? undefined : t('funds.may-be-paid', { amount: baht(leftSatang) })}
        channelWarning={cashWarning}
      >
        {isByVoucher && (
          <Notice
            kind="info"
            actions={
              <Link to="/office/funds/$id/vouchers" params={{ id: fund.id }} search={{}}>
                {t('vouchers.title')}
              </Link>
            }
          >
            {t('funds.paid-by-voucher', { day: day(pot.vouchersFrom) })}
          </Notice>
        )}
        <ProjectChoice
          projects={projects}
          value={project?.id ?? ''}
          onChange={take}
          none={t('funds.no-running-project')}
        />
        {isWaiting && <Notice kind="due">{t('funds.no-open-instalment')}</Notice>}
        {of.payable.length > 0 && (
          <Choice
            label={t('funds.instalment')}
            value={of.instalment?.id ?? ''}
            onChange={of.chooseInstalment}
            options={of.payable.map(({ id: code, number, amountSatang, paidSatang }) => ({
              code,
              word: t('funds.instalment-of', { number, amount: baht(amountSatang), paid: baht(paidSatang) }),
            }))}
          />
        )}
      </PostingFields>
    </PostingFrame>
  )
}

function useCashWarning({ channel, amountSatang }: Said, rules: RegulationRules | undefined): string | undefined {
  const { t, baht } = useText()
  const ceiling = rules?.cashCeilingSatang ?? null
  const isTooMuch = channel === 'cash' && ceiling !== null && (amountSatang ?? 0) > ceiling
  return isTooMuch ? t('funds.cash-ceiling', { amount: baht(ceiling) }) : undefined
}
