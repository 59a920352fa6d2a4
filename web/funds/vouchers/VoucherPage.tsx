// ใบเบิกเงิน on one page: what is asked, who signed, what is next.
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import type { Voucher } from '../../../domain/funds/vouchers/voucher.ts'
import { evidenceOf } from '../../../domain/funds/vouchers/voucher-chain.ts'
import { useText } from '../../text/useText.ts'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { FundFrame } from '../funds/FundFrame.tsx'
import { useVoucher } from './useVouchers.ts'
import { VoucherActs } from './VoucherActs.tsx'
import { VoucherChain } from './VoucherChain.tsx'
import { VoucherHistory } from './VoucherHistory.tsx'
import { VoucherState } from './VoucherState.tsx'

const route = getRouteApi('/office/funds/$id/vouchers/$voucherId')

export function VoucherPage() {
  const { id } = route.useParams()
  return (
    <FundFrame id={id} part="vouchers" year={undefined}>
      {(fund) => <Shown fund={fund} />}
    </FundFrame>
  )
}

function Shown({ fund }: { fund: Fund }) {
  const { t } = useText()
  const { id, voucherId } = route.useParams()
  const voucher = useVoucher(id, voucherId)
  if (voucher.isError) return <Failed error={voucher.error} onRetry={() => void voucher.refetch()} />
  if (!voucher.data) return <Skeleton />
  const { number, fiscalYear } = voucher.data
  return (
    <>
      <Section
        title={t('vouchers.voucher', { number, year: fiscalYear + 543 })}
        aside={<VoucherState voucher={voucher.data} />}
      >
        <VoucherFacts fund={fund} voucher={voucher.data} />
        <TurnedBack voucher={voucher.data} />
        {fund.may.keep && <VoucherActs fund={fund} voucher={voucher.data} />}
      </Section>
      <Section title={t('vouchers.signatures')}>
        <VoucherChain fund={fund} voucher={voucher.data} />
      </Section>
      <VoucherHistory voucher={voucher.data} />
    </>
  )
}

function VoucherFacts({ fund, voucher }: { fund: Fund; voucher: Voucher }) {
  const { t, day, baht } = useText()
  const pot = fund.pots.find(({ id }) => id === voucher.potId)
  const isPaid = voucher.state === 'paid'
  return (
    <Facts>
      <Fact term={t('funds.amount')}>
        <strong>{baht(voucher.amountSatang)}</strong>
      </Fact>
      <Fact term={t('vouchers.payee')}>{voucher.payee}</Fact>
      <Fact term={t('funds.on-day')}>{day(voucher.onDay, 'long')}</Fact>
      <Fact term={t('vouchers.project')}>
        <Link to="/office/projects/$id/money" params={{ id: voucher.projectId }}>
          {voucher.projectTitle}
        </Link>
        {voucher.instalmentNumber !== null && ` · ${t('agreements.instalment', { number: voucher.instalmentNumber })}`}
      </Fact>
      <Fact term={t('vouchers.purpose')}>{voucher.purpose}</Fact>
      <Fact term={t('vouchers.channel')}>
        {[t(`funds.channel.${voucher.channel}`), voucher.payeeAccount].filter(Boolean).join(' · ')}
      </Fact>
      <Fact term={t('vouchers.from-account')}>
        {[pot?.name, pot?.bankName, pot?.bankAccountNumber].filter(Boolean).join(' · ') || '–'}
      </Fact>
      <Fact term={t('agreements.evidence')}>{t(`agreements.evidence.${evidenceOf(voucher.applicantKind)}`)}</Fact>
      {isPaid && (
        <>
          <Fact term={t('vouchers.paid-on')}>
            {voucher.paidOn && day(voucher.paidOn, 'long')} · {voucher.entryReference}
          </Fact>
          {voucher.chequeNumber && (
            <Fact term={t('funds.cheque-number')}>
              {voucher.chequeNumber}
              {voucher.chequeOn && ` · ${day(voucher.chequeOn)}`}
            </Fact>
          )}
          <Fact term={t('vouchers.signers')}>{voucher.signers.join(', ')}</Fact>
          <Fact term={t('vouchers.receivers')}>{voucher.receivers.join(', ')}</Fact>
          <Fact term={t('vouchers.payer')}>{voucher.payer}</Fact>
        </>
      )}
    </Facts>
  )
}

/** Why it came back, where whoever asks again can read it. */
function TurnedBack({ voucher }: { voucher: Voucher }) {
  const { t, moment } = useText()
  if (voucher.isReversed) return <Notice kind="info">{t('vouchers.reversed-hint')}</Notice>
  const stop = voucher.steps.findLast(({ act }) => act === voucher.state)
  if (!stop || voucher.state === 'paid') return null
  return (
    <Notice kind="due" title={t(`vouchers.stopped.${stop.act as 'turned-back' | 'cancelled'}`)}>
      {stop.note} · {stop.name} · {moment(stop.at)}
    </Notice>
  )
}
